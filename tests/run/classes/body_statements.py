class Outer:
    class Inner:
        def __init__(self, v):
            self.v = v
        def __repr__(self):
            return f"Inner({self.v})"
    limit = 3
    names = [str(i) for i in range(limit)]
    if limit > 2:
        big = True
    else:
        big = False
    for k in range(2):
        last = k
    def make(self):
        return Outer.Inner(self.limit)
    x, y = 1, 2
    print("in class", limit)
    total = 0
    total += 5

print(Outer().make(), Outer.Inner(3), Outer.names, Outer.big, Outer.last, Outer.x, Outer.y, Outer.total, Outer.Inner.__qualname__)


class Table:
    rows = {}
    for name in ["a", "b"]:
        rows[name] = len(rows)
    try:
        bad = int("x")
    except ValueError:
        bad = -1
    while len(rows) < 4:
        rows[str(len(rows))] = 0
    first, *others = sorted(rows)
    square = lambda self, n: n * n
    assert bad == -1

    class Row:
        width = 3

        class Cell:
            def __init__(self, row):
                self.row = row

        def cell(self):
            return Table.Row.Cell(self)

    head = Row()


t = Table()
print(Table.rows, Table.bad, Table.first, Table.others, t.square(4), t.head.width, t.Row.width, Table.Row().cell().row.width)
print(isinstance(Table.Row().cell(), Table.Row.Cell), Table.name)


class A:
    kind = "base"

    def show(self):
        return self.kind


class B(A):
    kind = "derived"


class C(A):
    def __init__(self):
        self.kind = "own"


for o in [A(), B(), C()]:
    print(o.kind, o.show())
