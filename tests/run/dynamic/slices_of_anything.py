seqs = [[0, 1, 2, 3, 4], (0, 1, 2, 3), "abcdef", b"abc", range(2, 9), bytearray(b"xyz")]
for s in seqs:
    out = []
    for a in (None, 0, 1, -2, 9, -9):
        for b in (None, 2, -1):
            for c in (None, 1, -1, 2):
                out.append(s[a:b:c])
    print(out)
    for bad in (lambda: s[::0], lambda: s["a"], lambda: s[1.5], lambda: s[10], lambda: s[None:"x"]):
        try: print(bad())
        except (TypeError, ValueError, IndexError) as e: print(type(e).__name__, e)
