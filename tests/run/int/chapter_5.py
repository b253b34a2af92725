def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(abs, -5); t(abs, -5.5); t(abs, True); t(abs, "x"); t(hex, 255); t(hex, -255); t(oct, 8); t(bin, -5); t(hex, 1.0); t(chr, 65); t(chr, -1); t(chr, 0x110000); t(ord, "a"); t(ord, "ab"); t(ord, ""); t(ord, 5); t(chr, "a")
t(format, 255, "x"); t(format, 255, "#X"); t(format, 255, "08b"); t(format, 1234567, ","); t(format, 1234567, "_"); t(format, 255, "_x"); t(format, -5, "+d"); t(format, 5, " d"); t(format, 65, "c"); t(format, 5, "e"); t(format, 5, "%"); t(format, 5, "s"); t(format, 5, ".2d"); t(format, 5, "=+5"); t(format, 5, "<5"); t(format, 5, "*^7"); t(format, True, "d"); t(format, 5, "z")
print(int("9" * 30) + 1, -int("9" * 30), 10 ** 20 // 7, -(10 ** 20) % 7, 3 ** 100, (1 << 100) >> 98, (1 << 70) & (1 << 70) - 1, ~(1 << 65))
