for r in [range(5), range(2, 8), range(0, 10, 3), range(10, 0, -4), range(5, 5), range(0, -5), range(-3, 3), range(2**62, 2**62 + 3), range(0, 2**65, 2**63)]:
    print(r, len(r), list(r), bool(r), list(reversed(r)))
    if r:
        print(r[0], r[-1], r[len(r) // 2], min(r), max(r), sum(r))
r = range(1, 20, 3)
print(4 in r, 5 in r, 4.0 in r, "a" in r, r.index(7), r.count(7), r.count(8), r.start, r.stop, r.step)
print(r[1:4], r[::-1], r[::2], r[-2:], r == range(1, 21, 3), range(0) == range(5, 5), range(3) == [0, 1, 2])
