# What a library function returns is a container like any other: it may go on to hold values of other types.
xs = sorted([3, 1])
xs.append("a")
print(xs)
ys = [1, 2][:]
ys.append("b")
print(ys)
zs = list((1, 2))
zs.append(None)
print(zs)
d = {"a": 1}
ks = list(d.keys())
ks.append(5)
print(ks)
e = d.copy()
e["x"] = "y"
print(e, d)
ws = "a b".split()
ws.append(1)
print(ws)
ms = list(map(len, ["ab", "c"]))
ms[0] = 1.5
print(ms)
fs = list(filter(None, [0, 1, 2]))
fs.extend(["x", None])
print(fs, sorted([2, 1], key=lambda x: -x) + ["end"])
ps = list(zip([1, 2], "ab"))
ps.append(3)
print(ps)
rs = list(reversed([1, 2]))
rs += ["r"]
print(rs)
