"""Objects that pretend: __getattr__, __call__, __contains__, __len__, context managers and iterators in one class."""
class Recorder:
    def __init__(self, name="root", log=None):
        self._name = name
        self._log = [] if log is None else log
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return Recorder(f"{self._name}.{name}", self._log)
    def __call__(self, *args, **kw):
        shown = [repr(a) for a in args] + [f"{k}={v!r}" for k, v in kw.items()]
        self._log.append(f"{self._name}({', '.join(shown)})")
        return self
    def __getitem__(self, key):
        return Recorder(f"{self._name}[{key!r}]", self._log)
    def __enter__(self):
        self._log.append("enter " + self._name)
        return self
    def __exit__(self, kind, value, tb):
        self._log.append(f"exit {self._name} {kind.__name__ if kind else None}")
        return kind is not None and issubclass(kind, LookupError)
    def __len__(self): return len(self._log)
    def __contains__(self, text): return any(text in line for line in self._log)
    def __iter__(self): return iter(self._log)
    def __bool__(self): return True
    def __eq__(self, other): return isinstance(other, Recorder) and self._name == other._name
    def __repr__(self): return f"<{self._name}>"

r = Recorder()
r.open("f", mode="w").write.line(1, 2.5)
r.items[3]["k"].go(None, x=[1])
with r.block(5) as b:
    b.inside()
    raise KeyError("gone")
try:
    with r.other:
        raise ValueError("kept")
except ValueError as e:
    print("ValueError", e)
print(len(r), "write" in r, "zzz" in r, list(r), sep="\n")
print(r.a.b == Recorder("root.a.b"), r.a == 5, r, bool(r), r != r.x)
for probe in (lambda: r._hidden, lambda: r + 1, lambda: r < r, lambda: hash(r), lambda: r.x.y[0].z._w):
    try:
        print(probe())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(hasattr(r, "anything"), hasattr(r, "_nothing"), getattr(r, "_q", "fallback"), callable(r.x))
