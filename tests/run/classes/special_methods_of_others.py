class Column:
    def __init__(self, kind):
        self.kind = kind
    def __eq__(self, other):
        return "eq"
    __hash__ = object.__hash__
c = Column(int)
d = {c: 1}
print(d[c], c in d, c == 1, len({c, Column(str)}))
class Column:
    def __init__(self, kind):
        self.kind = kind
    def __eq__(self, other):
        return self.kind == other.kind
    __hash__ = None
try:
    {Column(1): 2}
except TypeError as e:
    print(e)
