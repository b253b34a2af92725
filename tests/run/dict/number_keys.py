d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, d[1], d.get(1.0), d.get(False, "none"))
d[0] = "zero"
d[-0.0] = "neg zero"
d[2**61] = "big"
d[2.0**61] = "big float"
d[2**64 + 1] = "bigger"
print(d, len(d))
print(d[2**64 + 1], 2**64 in d, 0.5 in d)
nan = float("nan")
n = {nan: 1}
print(n[nan], nan in n)
t = {(1, "a"): 1, (1.0, "b"): 2, (): 3}
print(t[(1.0, "a")], t[(True, "b")], t[()])
print({None: 1, "": 2, 0: 3, (0,): 4})
