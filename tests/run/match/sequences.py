def shape(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case [1, 2, *rest]:
            return f"one two and {rest}"
        case [first, *_, last] if first == last:
            return f"ends alike {first}"
        case [[a, b], c]:
            return f"nested {a} {b} {c}"
        case ("pair", (x, y)):
            return f"pair {x} {y}"
        case [first, *middle, last]:
            return f"{first} {middle} {last}"
        case str():
            return "text"
        case _:
            return "no sequence"


for value in [
    [], (), [1], (1,), [1, 2], [1, 2, 3, 4], (1, 2, 3), [5, 6, 5], [[1, 2], 3], ["pair", (1, 2)], ("pair", [3, 4]),
    [1, 3, 4, 5], "ab", "", b"ab", range(3), range(1, 3), {1: 2, 3: 4}, {1, 2}, 5, None, [None], ["x", "y"],
]:
    print(repr(value), "->", shape(value))


def total(xs: list[int]) -> int:
    match xs:
        case []:
            return 0
        case [x, *rest]:
            return x + total(rest)


print(total([1, 2, 3, 4]))


def fixed(p: tuple[int, str]) -> str:
    match p:
        case (0, name):
            return name
        case (n, "x" | "y" as which):
            return which * n
        case (n, name) if n > 5:
            return "big " + name
        case (_, name):
            return "some " + name


print(fixed((0, "zero")), fixed((3, "x")), fixed((9, "n")), fixed((1, "n")))


def stars(t):
    match t:
        case (*start, 9):
            return ("nine last", start)
        case (7, *end):
            return ("seven first", end)
        case (a, b, *more):
            return (a, b, more)
        case (*all,):
            return all


print(stars((1, 2, 9)), stars((7, 8)), stars((1, 2, 3, 4)), stars((1,)), stars(()), stars([9]))


def commands(line):
    match line.split():
        case ["go", ("north" | "south") as direction]:
            return "going " + direction
        case ["go", other]:
            return "cannot go " + other
        case ["take", *things] if things:
            return "took " + ", ".join(things)
        case ["quit" | "exit"]:
            return "bye"
        case [command]:
            return "what is " + command + "?"
        case []:
            return "silence"
        case _:
            return "too much"


for line in ["go north", "go up", "take sword shield", "take", "quit", "exit", "dance", "", "a b c"]:
    print(commands(line))
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]:
        print(a, b, c, d)
match [[1, 2], [3, 4]]:
    case [[a, *b], [*c, d]]:
        print(a, b, c, d)
