xs: list[float] = [7.5, -7.5, 0.0, -0.0, 1e20, -1e20, 0.1, 5.0, -5.0]
ys: list[float] = [2.0, -2.0, 0.3, -0.3, 1e300, -1e300, 5.0]
for x in xs:
    for y in ys:
        print(x, y, x // y, x % y, divmod(x, y))
inf = float("inf")
print(5.0 // inf, -5.0 // inf, 5.0 % inf, -5.0 % inf, inf % 2.0, 1e300 // 1e-300)
for op in ["/", "//", "%", "divmod"]:
    try:
        if op == "/":
            print(1.0 / 0.0)
        elif op == "//":
            print(1.0 // 0.0)
        elif op == "%":
            print(1.0 % 0.0)
        else:
            print(divmod(1.0, 0.0))
    except ZeroDivisionError as e:
        print(op, e)
