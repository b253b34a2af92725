def find(xs: list[int], want: int) -> str:
    for i, x in enumerate(xs):
        if x == want:
            result = f"at {i}"
            break
    else:
        result = "missing"
    return result


print(find([1, 2, 3], 2), find([1, 2, 3], 9), find([], 1))
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
for x in []:
    pass
else:
    print("empty else")
for x in [1, 2]:
    continue
else:
    print("continue else")
