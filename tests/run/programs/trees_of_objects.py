"""Trees as nested tuples, dicts and objects: walked by recursion, generators and an explicit stack."""
class Tree:
    def __init__(self, value, *children):
        self.value = value
        self.children = list(children)
    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child
    def depth(self):
        return 1 + max((c.depth() for c in self.children), default=0)
    def find(self, test, path=()):
        path += (self.value,)
        if test(self.value):
            return path
        for child in self.children:
            found = child.find(test, path)
            if found is not None:
                return found
    def map(self, f):
        return Tree(f(self.value), *(c.map(f) for c in self.children))
    def show(self, indent=""):
        lines = [f"{indent}{self.value}"]
        for child in self.children:
            lines += child.show(indent + "  ").splitlines()
        return "\n".join(lines)
    def __eq__(self, other):
        return isinstance(other, Tree) and self.value == other.value and self.children == other.children

def from_tuple(t):
    value, *rest = t
    return Tree(value, *(from_tuple(r) if isinstance(r, tuple) else Tree(r) for r in rest))

def from_dict(d):
    return [Tree(k, *(from_dict(v) if isinstance(v, dict) else [Tree(v)])) for k, v in d.items()]

def flat(x):
    stack, out = [x], []
    while stack:
        top = stack.pop()
        if isinstance(top, (list, tuple)):
            stack.extend(reversed(top))
        elif isinstance(top, dict):
            stack.extend(reversed(top.items()))
        else:
            out.append(top)
    return out

t = from_tuple(("a", ("b", "c", ("d", "e")), "f"))
print(list(t), t.depth(), t.find(lambda v: v == "e"), t.find(lambda v: v == "z"), sum(1 for _ in t))
print(t.map(str.upper).show())
print(t.map(ord).map(lambda n: n % 7 or "zero").show().replace("\n", "/"))
print([list(x) for x in from_dict({"x": {"y": 1, "z": {"w": None}}, "v": 2.5})])
print(flat([1, (2, [3, {"k": [4, 5], "l": ()}]), "six", [[[]]]]), t == from_tuple(("a", ("b", "c", ("d", "e")), "f")), t == 5, t != from_tuple(("a",)))
grow = Tree(0)
node = grow
for i in range(1, 200):
    child = Tree(i)
    node.children.append(child)
    node = child
print(grow.depth(), sum(grow), grow.find(lambda v: v == 199)[-3:])
try:
    node.children.append(grow)
    grow.depth()
except RecursionError as e:
    print("RecursionError")
