for i in range(3):
    print(i)
    i = 10
print("after", i)
n = 3
for i in range(n):
    n = 10
    print(i, n)
for i in range(0):
    print("never")
print(i)
total = 0
for i in range(10, -10, -3):
    for j in range(i):
        total += i * j
print(total)
for i in range(2**61 - 2, 2**61 + 2):
    print(i)
for i in range(-(2**63) - 1, -(2**63) + 1):
    print(i)
