xs = list(range(8))
for i in [None, 0, 2, 7, 12, -1, -3, -12]:
    for j in [None, 0, 3, 8, -2]:
        print(i, j, xs[i:j], xs[i:j:2], xs[i:j:-3])
print(xs[::-1], xs[:], xs[3:3], xs[5:2], xs[2**70 :], xs[-(2**70) : 2])
try:
    xs[::0]
except ValueError as e:
    print(e)
