# Attributes that not every object has: set on some paths, from outside, deleted, and class variables behind them.
class P:
    count = 0

    def __init__(self, x):
        if x > 0:
            self.pos = x
        self.x = x

    def bump(self):
        self.count += 1

    def later(self):
        self.late = [self.x]


p, q = P(1), P(-1)
print(hasattr(p, "pos"), hasattr(q, "pos"), hasattr(p, "nope"), hasattr(p, "bump"), hasattr(q, "count"))
print(getattr(p, "pos", 0), getattr(q, "pos", "none"), getattr(q, "x"))
p.bump()
p.bump()
print(p.count, q.count, P.count)
P.count = 40
q.bump()
print(p.count, q.count, P.count)
for f in [lambda: q.pos, lambda: q.late, lambda: q.missing, lambda: getattr(q, "nothing")]:
    try:
        f()
    except AttributeError as e:
        print(e)
q.later()
print(q.late)
q.extra = [1]
print(q.extra, hasattr(p, "extra"))
setattr(p, "extra", 5)
print(p.extra)
del p.extra
print(hasattr(p, "extra"))
try:
    del p.extra
except AttributeError as e:
    print(e)
p.extra = "again"
print(p.extra, q.extra)


def show(o):
    print(getattr(o, "x", "?"), hasattr(o, "upper"), hasattr(o, "bump"))


for o in [p, "s", 3, len, P, None]:
    show(o)


class Q(P):
    def __init__(self):
        super().__init__(5)
        self.z = self.x + 1


class R(P):
    pass


class Early:
    def __init__(self, fail):
        self.first = 1
        if fail:
            return
        self.second = 2


print(Q().z, Q().pos, R(3).pos, hasattr(R(0), "pos"))
print(Early(False).second, hasattr(Early(True), "second"), Early(True).first)


class Uses:
    def __init__(self):
        self.helper()
        self.value = 1

    def helper(self):
        try:
            print(self.value)
        except AttributeError as e:
            print(e)


print(Uses().value)
try:
    "text".nothing = 1
except AttributeError as e:
    print(e)
