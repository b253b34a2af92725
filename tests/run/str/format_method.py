print("{} {} {}".format(1, "a", None), "{0} {1} {0}".format("x", "y"), "{a}-{b}".format(a=1, b=2), "{{}} {}".format(5))
print("{0[1]} {0[0]} {d[k]}".format([10, 20], d={"k": "v"}), "{:>5}|{:<5}|{:^5}".format("a", "b", "c"), "{!r} {!s} {!a}".format("é", "é", "é"))
print("{:{w}.{p}f}".format(3.14159, w=8, p=2), "{0:{1}}".format("x", 4) + "|", "{:,} {:_} {:b}".format(1234567, 1234567, 5))
for fmt, n in [("{} {}", 1), ("{0} {}", 2), ("{x}", 1), ("{", 1), ("}", 1), ("{!z}", 1), ("{0[5]}", 1)]:
    try:
        print(fmt.format([1]) if n == 1 else fmt.format(1, 2))
    except (IndexError, KeyError, ValueError) as e:
        print(fmt, type(e).__name__, e)
