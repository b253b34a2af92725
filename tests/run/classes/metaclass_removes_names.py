class Column:
    def __init__(self, default): self.default = default
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, o, owner):
        if o is None: return self
        return o.__dict__.get(self.name, self.default)

class M(type):
    def __new__(m, name, bases, ns, **kw):
        fields = {k: v for k, v in ns.items() if isinstance(v, Column)}
        ns["_fields"] = fields
        gone = ns.pop("temporary", None)
        note = ns.setdefault("note", "none")
        cls = super().__new__(m, name, bases, ns)
        cls.had = gone
        return cls

class A(metaclass=M):
    x = Column(1)
    y = Column("two")
    temporary = 5

class B(A):
    note = "mine"
    z = Column([])
    
a = A()
print(a.x, a.y, A._fields.keys(), A.had, A.note, B.note, B._fields.keys(), B().z, B().x, B.had)
a.__dict__["x"] = 3
print(a.x, A.x.name)
try:
    print(A.temporary)
except AttributeError as e:
    print(e)
print(hasattr(A, "temporary"), hasattr(B, "temporary"))
