# pprint and reprlib: nested things of each kind, widths, depths, own classes, recursion, subclasses.
import collections
import pprint
import reprlib
import types


class Own:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return f"Own({self.text!r})"


class Shouting(reprlib.Repr):
    def repr_int(self, x, level):
        return f"<{x}>"

    def repr_Own(self, x, level):
        return f"Own of {self.repr1(x.text, level - 1)}"


THINGS = [
    {"name": "Ada", "langs": ["en", "fr"], "nested": {"z": 1, "a": {"deep": [1, 2, {"deeper": ("x",)}]}}},
    [list(range(12)), tuple("abcdefghij"), {3, 1, 2}, frozenset({5})],
    [Own("x" * 30), Own("y" * 40)],
    collections.OrderedDict([("b", 1), ("a", [2] * 30)]),
    collections.defaultdict(list, {"k": [1, 2]}),
    collections.Counter("mississippi river"),
    collections.deque(range(30), maxlen=40),
    collections.ChainMap({"a": 1}, {"b": list(range(25))}),
    types.SimpleNamespace(alpha=1, beta=["x" * 30, "y" * 30], gamma={"k": "v" * 20}),
    "a long text that has to be broken over several lines since it has more than eighty characters, " * 2,
    b"bytes that are too long for one line " * 4,
    bytearray(b"some bytes " * 9),
    {1: "x", "a": 2, None: 3, (1, 2): [4]},
    [],
    {},
    set(),
    (1,),
    {"k": ()},
    [None, True, 1.5, 2 + 3j, ...],
]
for thing in THINGS:
    pprint.pprint(thing)
    pprint.pprint(thing, width=30, indent=2)
    pprint.pprint(thing, compact=True, width=40, depth=2)
    print(reprlib.repr(thing))
print(pprint.pformat(THINGS[0], sort_dicts=False, width=40), pprint.pformat(123456789, underscore_numbers=True), pprint.pformat([10 ** 7] * 3, underscore_numbers=True))
pprint.pp({"b": 1, "a": 2})
loop = [1]
loop.append(loop)
print(pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable(THINGS[0]), pprint.saferepr(THINGS[0]))
s = Shouting(maxlist=2)
print(s.repr([1, 2, 3]), s.repr(Own("some long text that is more than thirty characters")), s.repr({"a": [1, [2, [3]]]}))
r = reprlib.Repr(maxlevel=2, maxdict=1, maxstring=10, maxtuple=2, fillvalue="~")
print(r.repr([[[[1]]]]), r.repr({"b": 1, "a": 2}), r.repr("abcdefghijklmnop"), r.repr((1, 2, 3)), r.repr(10 ** 60), r.repr(set(range(10))), r.repr(Own("z" * 50)))
for bad in ({"width": 0}, {"indent": -1}, {"depth": 0}):
    try:
        pprint.PrettyPrinter(**bad)
    except ValueError as error:
        print(bad, error)
