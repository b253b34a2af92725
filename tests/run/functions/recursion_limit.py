def down(n: int) -> int:
    return down(n + 1) + 1


def other(xs):
    return len(xs) + other(xs + [1])


for attempt in range(2):
    try:
        down(0)
    except RecursionError as e:
        print(type(e).__name__, str(e)[:32])
try:
    other([])
except RecursionError:
    print("again")
print("still alive", sum([1, 2, 3]))
