"""Settings in layers: later ones win, paths with dots, types checked."""
class Missing:
    _one = None
    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one
    def __repr__(self): return "<missing>"
    def __bool__(self): return False

MISSING = Missing()
assert Missing() is MISSING

class Config(dict):
    def __getattr__(self, name):
        try:
            value = self[name]
        except KeyError:
            raise AttributeError(f"no setting {name}") from None
        return Config(value) if isinstance(value, dict) else value
    def __setattr__(self, name, value):
        self[name] = value
    def __delattr__(self, name):
        if name in self:
            del self[name]
        else:
            raise AttributeError(name)
    def path(self, dotted, default=MISSING):
        here = self
        for part in dotted.split("."):
            if isinstance(here, list):
                try:
                    here = here[int(part)]
                except (ValueError, IndexError) as e:
                    here = MISSING
            elif isinstance(here, dict):
                here = here.get(part, MISSING)
            else:
                here = MISSING
            if here is MISSING:
                return default
        return here

def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        if k in out and isinstance(out[k], dict) and isinstance(v, dict):
            out[k] = merge(out[k], v)
        elif v is None:
            out.pop(k, None)
        else:
            out[k] = v
    return out

base = {"name": "app", "port": 80, "db": {"host": "localhost", "ports": [1, 2, 3], "tls": False}, "tags": ["a"]}
user = {"port": "8080", "db": {"tls": True, "user": {"id": 7}}, "tags": None}
c = Config(merge(base, user))
print(c)
print(c.name, c.port, c.db.host, c.db.user.id, c.path("db.ports.1"), c.path("db.ports.9"), c.path("db.ports.x", "?"), c.path("name.x", 0))
c.debug = True
c["level"] = 3
print(c.debug + c.level, sorted(c), len(c), isinstance(c, dict), "debug" in c)
del c.debug
for act in (lambda: c.debug, lambda: c["nothing"], lambda: delattr(c, "zzz"), lambda: c.db.nope, lambda: c.port + 1):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
print(getattr(c, "qq", "default"), hasattr(c, "port"), hasattr(c, "tags"), base["tags"], repr(MISSING), MISSING or "none")
