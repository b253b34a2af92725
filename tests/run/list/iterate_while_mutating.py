xs = [1, 2, 3, 4]
for x in xs:
    if x < 20:
        xs.append(x * 10)
print(xs)
ys = list(range(10))
for y in ys:
    if y % 2 == 0:
        ys.remove(y)
print(ys)
zs = [0, 1, 2, 3, 4, 5]
for i, z in enumerate(zs):
    if i < 3:
        zs.pop()
    print(i, z)
for x in zs:
    zs.clear()
    print("once", x)
ws = [1, 2, 3]
for w in ws[:]:
    ws.insert(0, w)
print(ws)
