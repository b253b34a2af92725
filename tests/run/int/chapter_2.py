def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(int); t(int, "12"); t(int, " -12 "); t(int, "0x1f", 16); t(int, "0b101", 0); t(int, "z", 36); t(int, "1_000"); t(int, "1__0"); t(int, ""); t(int, "12a"); t(int, "9", 8); t(int, "1", 1); t(int, "1", 37); t(int, 1.9); t(int, -1.9)
t(int, float("nan")); t(int, float("inf")); t(int, None); t(int, [1]); t(int, 5, 10); t(int, b"42"); t(int, "٣"); t(int, "0o17", 8); t(int, "010", 0); t(int, "+7"); t(int, "- 7"); t(int, 1j)
t(int.from_bytes, b"\x01\x00", "big"); t(int.from_bytes, b"\xff", "little", signed=True); t(int.from_bytes, [1, 2]); t(int.from_bytes, b"", "big"); t(int.from_bytes, b"a", "middle")
