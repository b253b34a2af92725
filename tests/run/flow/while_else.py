n = 5
while n > 0:
    n -= 1
    if n == 2:
        continue
    print(n)
else:
    print("done", n)
n = 5
while n:
    n -= 1
    if n == 3:
        break
else:
    print("not printed")
print(n)
while True:
    n += 1
    if n < 6:
        continue
    while True:
        n += 10
        if n > 30:
            break
    else:
        print("no")
    break
print(n)
while False:
    pass
else:
    print("false else")
