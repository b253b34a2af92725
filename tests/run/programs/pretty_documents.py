"""A pretty printer by documents (text, line, nest, group), used for JSON-like values and for a small syntax tree."""


class Doc:
    def __add__(self, other):
        return Concat(self, text(other) if isinstance(other, str) else other)

    def __radd__(self, other):
        return text(other) + self


class Text(Doc):
    def __init__(self, content):
        self.content = content


class Line(Doc):
    def __init__(self, flat=" "):
        self.flat = flat


class Concat(Doc):
    def __init__(self, *parts):
        self.parts = parts


class Nest(Doc):
    def __init__(self, depth, inner):
        self.depth, self.inner = depth, inner


class Group(Doc):
    def __init__(self, inner):
        self.inner = inner


def text(content):
    return Text(str(content))


def fits(room, items):
    items = list(items)
    while items:
        if room < 0:
            return False
        depth, flat, doc = items.pop()
        match doc:
            case Text(content=c):
                room -= len(c)
            case Line(flat=f) if flat:
                room -= len(f)
            case Line():
                return True
            case Concat(parts=parts):
                items.extend((depth, flat, p) for p in reversed(parts))
            case Nest(depth=d, inner=inner):
                items.append((depth + d, flat, inner))
            case Group(inner=inner):
                items.append((depth, True, inner))
    return room >= 0


def render(doc, width=40):
    out, column, items = [], 0, [(0, False, doc)]
    while items:
        depth, flat, doc = items.pop()
        match doc:
            case Text(content=c):
                out.append(c)
                column += len(c)
            case Line(flat=f):
                if flat:
                    out.append(f)
                    column += len(f)
                else:
                    out.append("\n" + " " * depth)
                    column = depth
            case Concat(parts=parts):
                items.extend((depth, flat, p) for p in reversed(parts))
            case Nest(depth=d, inner=inner):
                items.append((depth + d, flat, inner))
            case Group(inner=inner):
                items.append((depth, flat or fits(width - column, [(depth, True, inner)]), inner))
            case _:
                raise TypeError(f"not a document: {doc!r}")
    return "".join(out)


def join(separator, docs):
    result = None
    for doc in docs:
        result = doc if result is None else result + separator + doc
    return result if result is not None else text("")


def brackets(left, inner, right):
    return Group(text(left) + Nest(2, Line("") + inner) + Line("") + right)


def of_value(value):
    match value:
        case None | True | False:
            return text({None: "null", True: "true", False: "false"}[value])
        case int() | float():
            return text(value)
        case str():
            return text('"' + value.replace('"', '\\"') + '"')
        case [] | ():
            return text("[]")
        case [*items]:
            return brackets("[", join("," + Line(), map(of_value, items)), "]")
        case {}:
            if not value:
                return text("{}")
            pairs = (of_value(str(k)) + ": " + of_value(v) for k, v in value.items())
            return brackets("{", join("," + Line(), pairs), "}")
        case object(__doc_of__=make):
            return make()
        case _:
            raise TypeError(f"cannot print {type(value).__name__}")


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __doc_of__(self):
        return brackets("Point(", join("," + Line(), [f"x=" + of_value(self.x), "y=" + of_value(self.y)]), ")")


values = [
    [1, 2, 3],
    {"name": "Ann", "tags": ["a", "b", "c"], "nested": {"deep": [None, True, 2.5], "empty": {}, "list": []}},
    [[i * j for j in range(1, 6)] for i in range(1, 4)],
    Point(1, [Point("x", None), Point((1, 2), {"k": 'q"t'})]),
    "plain",
]
for width in (20, 40, 100):
    print("=" * width)
    for value in values:
        print(render(of_value(value), width))
try:
    of_value([1, {2, 3}])
except TypeError as error:
    print(error)
try:
    render(Concat(text("a"), "b"))
except TypeError as error:
    print(error)
try:
    text("a") + 5 + text("b")
    render(text("a") + 5)
except TypeError as error:
    print(error)
