d: dict[int, int] = {}
for i in range(2000):
    d[(i * 7919) % 4001] = i
print(len(d), list(d)[:8], list(d.items())[-3:])
for i in range(0, 4001, 2):
    d.pop(i, None)
print(len(d), list(d)[:8])
for i in range(100):
    d[-i] = i
print(len(d), list(d)[-3:])
total = 0
for k, v in d.items():
    total += k * v
print(total)
s = {}
for i in range(500):
    s["k" + str(i % 83)] = s.get("k" + str(i % 83), 0) + i
print(len(s), s["k0"], s["k82"], list(s)[:4])
