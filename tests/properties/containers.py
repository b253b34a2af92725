"""Operations on containers, given as lists of numbers that say what is done."""


def cut(text: str, start: int | None, stop: int | None, step: int | None) -> str:
    return text[start:stop:step]


def at(text: str, i: int) -> str:
    return text[i]


def found(text: str, part: str) -> list[int]:
    return [text.find(part), text.rfind(part), text.count(part), len(text)]


def replaced(text: str, old: str, new: str) -> str:
    return text.replace(old, new)


def split(text: str, by: str) -> list[str]:
    return text.split(by)


def dict_steps(steps: list[tuple[int, int]]) -> list[tuple[int, int]]:
    d: dict[int, int] = {}
    for key, value in steps:
        if value >= 0:
            d[key] = value
        elif value == -1:
            d.pop(key, 0)
        elif value == -2:
            d.setdefault(key, 7)
        elif len(d) > 0:
            d.popitem()
    return list(d.items())


def text_dict_steps(steps: list[tuple[str, int]]) -> list[tuple[str, int]]:
    d: dict[str, int] = {}
    for key, value in steps:
        if value >= 0:
            d[key] = d.get(key, 0) + value
        elif key in d:
            del d[key]
    return list(d.items())


def by_first(pairs: list[tuple[int, int]], backwards: bool) -> list[tuple[int, int]]:
    return sorted(pairs, key=lambda pair: pair[0], reverse=backwards)


def in_order(xs: list[int]) -> list[int]:
    xs.sort()
    return xs


def floats_in_order(xs: list[float]) -> list[float]:
    return sorted(xs)


def texts_in_order(xs: list[str]) -> list[str]:
    return sorted(xs)


def list_steps(steps: list[tuple[int, int, int]]) -> list[int]:
    xs: list[int] = []
    for what, i, x in steps:
        if what == 0:
            xs.append(x)
        elif what == 1:
            xs.insert(i, x)
        elif what == 2 and xs:
            xs.pop(i % len(xs))
        elif what == 3:
            xs.reverse()
        elif what == 4:
            xs.extend([x, i])
        elif what == 5:
            del xs[i:x]
        elif what == 6:
            xs[i:x] = [x, x, i]
        elif what == 7 and x in xs:
            xs.remove(x)
        elif what == 8:
            xs = xs[::-1] + xs[i:]
        elif what == 9 and len(xs) > 40:
            xs = xs[:20] * 2
    return xs


def list_slice(xs: list[int], start: int | None, stop: int | None, step: int | None) -> list[int]:
    return xs[start:stop:step]
