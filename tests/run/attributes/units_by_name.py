"""Values with units: dynamic attributes, caching properties, class-level registries, formatting by specification."""
class Unit:
    registry = {}
    def __new__(cls, symbol, factor=1.0, base=None):
        if symbol in cls.registry:
            return cls.registry[symbol]
        self = super().__new__(cls)
        cls.registry[symbol] = self
        self.symbol, self.factor, self.base = symbol, factor, base or symbol
        return self
    def __rmul__(self, n):
        return Quantity(n, self)
    def __repr__(self):
        return self.symbol

class Quantity:
    def __init__(self, n, unit):
        self.n, self.unit = n, unit
    @property
    def base(self):
        return self.n * self.unit.factor
    def __getattr__(self, name):
        if name.startswith("in_"):
            try:
                other = Unit.registry[name[3:]]
            except KeyError:
                raise AttributeError(f"no unit {name[3:]!r}") from None
            if other.base != self.unit.base:
                raise AttributeError(f"{self.unit} is no {other}")
            return Quantity(self.base / other.factor, other)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
    def __format__(self, spec):
        number, _, unit = spec.partition("|")
        q = getattr(self, "in_" + unit) if unit else self
        return f"{q.n:{number}} {q.unit}"
    def __add__(self, other):
        if not isinstance(other, Quantity) or other.unit.base != self.unit.base:
            return NotImplemented
        return Quantity((self.base + other.base) / self.unit.factor, self.unit)
    def __eq__(self, other):
        return isinstance(other, Quantity) and (self.base, self.unit.base) == (other.base, other.unit.base)
    def __str__(self):
        return format(self, "g")

m, km, cm = Unit("m"), Unit("km", 1000, "m"), Unit("cm", 0.01, "m")
s, h = Unit("s"), Unit("h", 3600, "s")
d = 2.5 * km
print(d, d.in_m, f"{d:.1f}|{d:,.0f|cm}|{3 * h:g|s}", Unit("m") is m, 1 * km == 1000 * m, d + 30 * m)
for act in (lambda: d.in_h, lambda: d.in_mile, lambda: d.length, lambda: d + 1 * s, lambda: d + 1, lambda: 2 + d, lambda: f"{d:q}", lambda: m * 2, lambda: f"{d:.1f|zz}"):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, "|", e)
print(sorted(Unit.registry), getattr(d, "in_cm").n, hasattr(d, "in_s"), hasattr(d, "in_km"))
d.note = "long"
print(d.note, vars(d).keys() == {"n", "unit", "note"}, d.__dict__["n"])
