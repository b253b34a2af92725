for s in ("a", "ab c", "abc", "ab cd e", "é1", "1é", "a1 é", "12x4", "123", "1 2", "zz", " z", "1z", "aé", "\u00e9", "ab\u2003cd", "ab\u00a0", "12 3 "):
    for c in (bytes, bytearray):
        try: print(c.fromhex(s))
        except ValueError as e: print(repr(s), e)
for s in ("1 Über", "12 Ü", "x Ü", "", "12345ü", "\U0001f600", "ab" * 40 + "€"):
    for c in (bytes, bytearray):
        try: print(c.fromhex(s))
        except ValueError as e: print(repr(s), e)
