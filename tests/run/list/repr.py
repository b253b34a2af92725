xs = [1, "a", 2.5, None, True, [], [[]], (1,), {"k": [1]}, "it's"]
print(xs)
print(str(xs) == repr(xs), f"{xs}", len(str(xs)))
xs.append(xs)
print(xs)
d = {"self": xs}
xs.append(d)
print(xs)
ys: list[list[int]] = [[0] * 2] * 2
ys[0][0] = 5
print(ys)
zs = [[0] * 2 for _ in range(2)]
zs[0][0] = 5
print(zs)
