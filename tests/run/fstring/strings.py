for s in ["abc", "", "é日", "a longer string"]:
    print(f"{s:5}|{s:<5}|{s:>5}|{s:^5}|{s:.2}|{s:5.1}|{s:*^7}|{s:s}|{s:05}|{s!r:>8}|{s!r:.3}")
for spec in ["d", "+", "=5", ",", "x", "5.", " s", "_"]:
    try:
        print(format("abc", spec))
    except ValueError as e:
        print(spec, e)
for value in [None, [1], (1,), {"a": 1}]:
    print(f"{value}|{value!s:>10}|{value!r:<10}|")
    try:
        print(f"{value:>10}")
    except TypeError as e:
        print(e)
print(format("x", ""), format(5), format(2.5, ".1f"), format(True, "d"), format("é", "^5"))
