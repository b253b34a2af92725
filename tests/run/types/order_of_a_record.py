"""Attributes that are stored by names are listed in the order in which they came."""

from types import SimpleNamespace
s = SimpleNamespace()
for name, v in (("verbose", 1), ("name", "x"), ("zed", None), ("file", [1])):
    setattr(s, name, v)
print(s.zed, s.verbose, s.file, vars(s), s)
print(s.name, hasattr(s, "nope"), getattr(s, "q", 3))
class Record:
    def __init__(self, **kw):
        for name, value in kw.items():
            setattr(self, name, value)
    def __repr__(self):
        return "Record(" + ", ".join(f"{k}={v}" for k, v in vars(self).items()) + ")"
r = Record(zeta=1, alpha=2, mid=3)
print(r, r.mid, r.alpha)
setattr(r, "new", 4)
setattr(r, "alpha", 9)
print(r, list(r.__dict__))
