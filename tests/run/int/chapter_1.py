def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__ + ":", e)

for x in (0, 1, -1, 5, -37, 2**63, -2**63, 10**30, True):
    print(x.bit_length(), x.bit_count(), x.as_integer_ratio(), x.conjugate(), x.real, x.imag, x.numerator, x.denominator, x.is_integer())
