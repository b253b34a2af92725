# What special methods return, where the language demands a type: errors in CPython's words, through typed and open values.
from dataclasses import dataclass
def tr(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class A:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
    def __len__(self): return self.v
    def __str__(self): return self.v
    def __repr__(self): return self.v
    def __hash__(self): return self.v
    def __int__(self): return self.v
    def __float__(self): return self.v
    def __index__(self): return self.v
    def __contains__(self, x): return self.v
    def __iter__(self): return self.v
    def __format__(self, s): return self.v
    def __eq__(self, o): return self.v
    def __abs__(self): return self.v
for v in (1, 'x', 2.5, None, -1, [1]):
    a = A(v)
    print('--', type(v).__name__)
    tr(lambda: bool(a))
    tr(lambda: len(a))
    tr(lambda: str(a))
    tr(lambda: repr(a))
    tr(lambda: hash(a) if v != 'it' else 0)
    tr(lambda: int(a))
    tr(lambda: float(a))
    tr(lambda: [1, 2, 3][a])
    tr(lambda: 1 in a)
    tr(lambda: f'{a}')
    tr(lambda: a == 1)
    tr(lambda: abs(a) is v)


class B:
    def __bool__(self): return 1
    def __len__(self): return -1
    def __str__(self): return 5
    def __repr__(self): return None
    def __hash__(self): return 1.5
    def __int__(self): return 2.5
    def __float__(self): return 1
    def __index__(self): return 'a'
    def __contains__(self, x): return []
    def __iter__(self): return [1]
    def __format__(self, s): return 3
b = B()
tr(lambda: bool(b)); tr(lambda: len(b)); tr(lambda: str(b)); tr(lambda: repr(b)); tr(lambda: hash(b)); tr(lambda: int(b))
tr(lambda: float(b)); tr(lambda: [1][b]); tr(lambda: 1 in b); tr(lambda: list(b)); tr(lambda: f'{b}'); tr(lambda: {b: 1})
tr(lambda: print(b)); tr(lambda: '%s' % b); tr(lambda: [b])
class N:
    def __len__(self): return 2.0
n = N()
tr(lambda: len(n)); tr(lambda: bool(n)); tr(lambda: list(reversed(n)))


class C:
    def __init__(self, a): self.a = a
    def __len__(self): return self.a
@dataclass
class D:
    a: float
    def __len__(self): return abs(float(True) if False else self.a) % 3
c = C(1.5); d = D(-0.0)
tr(lambda: len(c)); tr(lambda: bool(c)); tr(lambda: 1 if c else 2); tr(lambda: not c); tr(lambda: c and 1)
tr(lambda: len(d)); tr(lambda: bool(d)); tr(lambda: 1 if d else 2); tr(lambda: [*range(len(d))])
tr(lambda: len(C(-1))); tr(lambda: bool(C(-1))); tr(lambda: len(C('x'))); tr(lambda: bool(C(None)))
tr(lambda: len(C(2**70))); tr(lambda: len(C(True))); tr(lambda: bool(C(2**70)))
def f():
    a, b = d
tr(f)
def g():
    a, b = c
tr(g)
tr(lambda: list(d)); tr(lambda: [x for x in c])
def h():
    match d:
        case D(x): return ('D', x)
tr(h)
def k():
    assert bool(D(0.0025)), {1}
tr(k)
