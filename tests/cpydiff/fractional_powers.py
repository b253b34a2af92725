"""A negative float to a power that is no whole number raises ValueError.

CPython gives a `complex` number. What `**` of two floats gives is a `float` here, unboxed, in every program: were it now a
`float` and now a `complex`, all that is computed from a square root written `x ** 0.5` would be boxed. `complex(x) ** y` gives
the complex number in both.
"""


def root(x: float, n: int) -> object:
    try:
        return x ** (1 / n)
    except ValueError as error:
        return error


print(root(8.0, 3), root(-8.0, 1))
print(root(-8.0, 3))
print(pow(complex(-4.0), 0.5).imag)
