def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t((258).to_bytes, 2, "big"); t((258).to_bytes, 2, "little"); t((-2).to_bytes, 2, "big", signed=True); t((-2).to_bytes, 2, "big"); t((256).to_bytes, 1, "big"); t((5).to_bytes); t((5).to_bytes, -1)
for a in (7, -7):
    for b in (2, -2, 3, -3):
        print(a, b, a // b, a % b, divmod(a, b), a / b, a ** abs(b), a & b, a | b, a ^ b, a << 2, a >> 1)
