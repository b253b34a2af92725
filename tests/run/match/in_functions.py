# Cases as code: returns from loops, closures over captures, try and finally in bodies, nested matches.
def first_even(rows):
    for row in rows:
        match row:
            case [n, *_] if n % 2 == 0:
                return n
            case []:
                continue
    return None


print(first_even([[1], [], [3, 2], [4, 5]]), first_even([[1]]))


def makers(pairs):
    out = []
    for pair in pairs:
        match pair:
            case (name, int(n)):
                out.append(lambda: f"{name}={n}")
            case (name, other):
                out.append(lambda: f"{name}:{other}")
    return [f() for f in out]


print(makers([("a", 1), ("b", "x")]))


def guarded(x):
    try:
        match x:
            case {"n": n}:
                return 10 // n
            case [n]:
                raise KeyError(n)
            case _:
                return "rest"
    except ZeroDivisionError:
        return "zero"
    except KeyError as error:
        return f"key {error}"
    finally:
        print("done", x)


print(guarded({"n": 5}), guarded({"n": 0}), guarded([1]), guarded(1))


def nested(a, b):
    match a:
        case int():
            match b:
                case int():
                    return a + b
                case str():
                    return b * a
        case str():
            match b:
                case str(t):
                    return a + t
    return "no rule"


print(nested(1, 2), nested(2, "x"), nested("a", "b"), nested("a", 1), nested(None, None))


def counts(words):
    n = {"a": 0, "other": 0}
    for w in words:
        match w:
            case "a" | "A":
                n["a"] += 1
            case _:
                n["other"] += 1
    return n


print(counts(["a", "b", "A", "c"]))


def walrus(x):
    match x:
        case n if (m := n * 2) > 10:
            return m
        case _:
            return m - 1


print(walrus(3), walrus(6))
result = []
for value in (1, "s", [2], {"k": 3}, None):
    match value:
        case int(v) | [v] | {"k": v}:
            result.append(v)
        case str():
            result.append(value.upper())
        case None:
            result.append("nothing")
print(result)


def optional(x: int | None) -> int:
    match x:
        case None:
            return -1
        case n:
            return n + 1


print(optional(None), optional(4))
match = {"case": 1}
case = match["case"]
print(match, case)
