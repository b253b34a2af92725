def fact(n: int) -> int:
    return 1 if n < 2 else n * fact(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def hanoi(n: int, a: str, b: str, c: str, moves: list[str]) -> None:
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append(a + c)
        hanoi(n - 1, b, a, c, moves)


def permutations(xs):
    if not xs:
        return [[]]
    out = []
    for i in range(len(xs)):
        for p in permutations(xs[:i] + xs[i + 1 :]):
            out.append([xs[i]] + p)
    return out


moves: list[str] = []
hanoi(3, "A", "B", "C", moves)
print(fact(25), ackermann(2, 3), is_even(50), is_odd(7), " ".join(moves))
print(permutations([1, 2, 3]), permutations("ab"))
