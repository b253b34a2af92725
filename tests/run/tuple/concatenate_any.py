def pick(i):
    if i == 0:
        return ()
    if i == 1:
        return (1,)
    if i == 2:
        return ("a", 2)
    return (1, 2)
for i in range(4):
    for j in range(4):
        print(pick(i) + pick(j))
