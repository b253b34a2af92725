"""Operations on numbers given and answered as text, so that integers of any size cross."""


def whole(a: str, b: str, n: int) -> list[str]:
    x, y = int(a), int(b)
    answers = [x + y, x - y, x * y, x & y, x | y, x ^ y, ~x, -x, abs(x), x << n, x >> n, y >> n]
    if y != 0:
        answers.append(x // y)
        answers.append(x % y)
        answers.extend(divmod(x, y))
    return [str(answer) for answer in answers]


def power(a: str, n: int) -> str:
    return str(int(a) ** n)


def power_modulo(a: str, n: str, m: str) -> str:
    return str(pow(int(a), int(n), int(m)))


def compared(a: str, b: str) -> list[bool]:
    x, y = int(a), int(b)
    return [x < y, x <= y, x == y, x != y, x > y, x >= y]


def bases(a: str) -> list[str]:
    x = int(a)
    return [f"{x:x}", f"{x:o}", f"{x:b}", f"{x:,}"]


def parsed(text: str, base: int) -> str:
    return str(int(text, base))


def shortest(xs: list[float]) -> list[str]:
    return [repr(x) for x in xs]


def read(texts: list[str]) -> list[float]:
    return [float(text) for text in texts]


def rounded(x: float, n: int) -> float:
    return round(x, n)


def fixed(x: float, n: int) -> str:
    return f"{x:.{n}f}"


def nearest(x: float) -> str:
    return str(round(x))


def truncated(x: float) -> str:
    return str(int(x))


def as_float(a: str) -> float:
    return float(int(a))


def floats(x: float, y: float) -> list[float]:
    return [x + y, x - y, x * y, x / y, x // y, x % y]
