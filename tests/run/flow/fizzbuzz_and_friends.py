def fizzbuzz(n: int) -> list[str]:
    out = []
    for i in range(1, n + 1):
        s = ""
        if i % 3 == 0:
            s += "Fizz"
        if i % 5 == 0:
            s += "Buzz"
        out.append(s or str(i))
    return out


def bubble(xs):
    xs = xs[:]
    n = len(xs)
    while True:
        swapped = False
        for i in range(n - 1):
            if xs[i] > xs[i + 1]:
                xs[i], xs[i + 1] = xs[i + 1], xs[i]
                swapped = True
        if not swapped:
            return xs


def bisect(xs, want):
    lo, hi = 0, len(xs)
    while lo < hi:
        mid = (lo + hi) // 2
        if xs[mid] < want:
            lo = mid + 1
        else:
            hi = mid
    return lo


def sieve(n: int) -> list[int]:
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
    return [i for i, f in enumerate(flags) if f]


print(" ".join(fizzbuzz(15)))
print(bubble([5, 2, 9, 1]), bubble(["b", "a"]), bubble([2.5, 1, 2**64]))
print(bisect([1, 3, 5], 4), bisect(["a", "c"], "b"), sieve(50))
