def handle(event):
    match event:
        case {}if not event:
            return "empty"
        case {"type": "click", "x": x, "y": y}:
            return f"click {x},{y}"
        case {"type": "key", "key": ("a" | "b") as key}:
            return f"key {key}"
        case {"type": "key", "mods": [first, *_]}:
            return f"key with {first}"
        case {"type": kind, **rest}:
            return f"{kind} {rest}"
        case {1: one, None: none}:
            return f"{one} {none}"
        case {}:
            return "some dict"
        case _:
            return "no dict"


for event in [
    {}, {"type": "click", "x": 1, "y": 2}, {"type": "click", "x": 1}, {"type": "key", "key": "a"},
    {"type": "key", "key": "z", "mods": ["ctrl", "alt"]}, {"type": "key"}, {1: "one", None: 0}, {1: 2}, [1], "type", None,
]:
    print(event, "->", handle(event))


def prices(d: dict[str, float]) -> float:
    match d:
        case {"net": net, "tax": tax}:
            return net + tax
        case {"gross": gross, **others} if len(others) == 0:
            return gross
        case {"gross": gross, **others}:
            return gross + sum(others.values())
        case _:
            return -1.0


print(prices({"net": 1.5, "tax": 0.5}), prices({"gross": 9.0}), prices({"gross": 1.0, "a": 2.0, "b": 3.0}), prices({}))


class Keys:
    NAME = "name"


data = {"name": "n", "size": {"w": 3, "h": [4, 5]}}
match data:
    case {Keys.NAME: n, "size": {"w": int(w), "h": [h, _]}}:
        print(n, w, h)
match data:
    case {"name": str(name), **rest}:
        rest["more"] = 1
        print(name, rest, len(data))
