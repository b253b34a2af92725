"""A missing attribute of a value of unknown class is noticed after the arguments.

CPython looks `x.name` up before it evaluates the arguments of `x.name(...)`. Here the class of a boxed value is looked at
once, by the call itself, when the arguments are there. Where the class is known when compiling, the order is CPython's.
"""


def note(x):
    print("argument", x)
    return x


for value in [[1], "text", 5]:
    try:
        value.append(note(2))
    except AttributeError as e:
        print(e)
