specs = ["", "5", "<5", ">5", "^5", "05", "+", "x", "#x", ",", "_", ".2", ".2f", "e", "%", "g", "s", "c", "b", "d", "n", "=+8", "*^9", "z.1f", "!r", "08.3f", "+,.2f", "#o", " d"]
for v in [0, 7, -42, 255, 12345678, 3.14159, -0.0, 1e20, float("inf"), "text", "", True, None, 1 + 2j, [1]]:
    row = []
    for s in specs:
        try:
            row.append(format(v, s))
        except (ValueError, TypeError) as e:
            row.append(type(e).__name__[0] + str(len(str(e))))
    print(repr(v), row)
