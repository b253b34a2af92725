# Layered settings: ChainMap, dict subclasses with attributes, text formats in and out, conversions
import json
from collections import ChainMap, UserDict, namedtuple


class Config(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value

    def __delattr__(self, name):
        try:
            del self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __missing__(self, key):
        if key.startswith("no_"):
            return not self[key[3:]]
        raise KeyError(key)


def convert(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    low = text.lower()
    if low in ("true", "yes", "on"):
        return True
    if low in ("false", "no", "off"):
        return False
    if "," in text:
        return [convert(part.strip()) for part in text.split(",") if part.strip()]
    return None if low in ("", "none") else text.strip("\"'")


def load(text):
    root = section = Config()
    for number, raw in enumerate(text.splitlines(), 1):
        line, _, comment = raw.partition("#")
        line = line.strip()
        if not line:
            continue
        if line[0] == "[" and line[-1] == "]":
            section = root
            for name in line[1:-1].split("."):
                if name not in section:
                    section[name] = Config()
                section = section[name]
            continue
        name, equals, value = line.partition("=")
        if not equals:
            raise ValueError(f"line {number}: no '=' in {raw!r}")
        section[name.strip()] = convert(value.strip())
    return root


TEXT = """
debug = yes
retries = 3   # times
ratio = .5
[db]
host = "localhost"
ports = 1, 2, 3,
[db.pool]
size = 1e2
name =
"""
cfg = load(TEXT)
print(cfg)
print(cfg.debug, cfg.retries + 1, cfg.db.host, cfg.db.pool.size, cfg["no_debug"], cfg.db.pool.name)
cfg.db.user = "me"
cfg.db.pool["size"] //= 3
del cfg.retries
print(cfg.db, "retries" in cfg, cfg.get("retries", "unset"), len(cfg), list(cfg))
for what in (lambda: cfg.nothing, lambda: cfg["nothing"], lambda: cfg["no_nothing"], lambda: load("a\n"), lambda: delattr(cfg, "x")):
    try:
        print(what())
    except (AttributeError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
print(json.dumps(cfg, sort_keys=True))
print(json.dumps(cfg.db, indent=2))
again = json.loads(json.dumps(cfg), object_hook=Config)
print(again == cfg, again.db.pool.size, type(again).__name__, isinstance(again.db, dict))

layers = ChainMap({"a": 1}, {"a": 2, "b": 3}, {"c": 4})
child = layers.new_child({"b": 30})
child["c"] = 40
print(child["a"], child["b"], child["c"], layers["c"], dict(child), len(child), child.maps[0])
print(sorted(child.items()), child.parents["b"], "z" in child)


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return isinstance(key, str) and key.lower() in self.data


head = Lower({"Content-Type": "text"}, ACCEPT="*")
head["X-Other"] = 1
print(head, head["CONTENT-type"], "accept" in head, 5 in head, head.get("nope"), head.pop("accept"), len(head))
Setting = namedtuple("Setting", "name value source", defaults=("file",))
rows = [Setting("a", 1), Setting("b", [2], source="env")]
for row in rows:
    print(row, row._asdict(), row._replace(value=None), row[0], row[-1])
print({r.name: r.value for r in rows}, Setting._fields, Setting._field_defaults, max(rows), sorted(rows, reverse=True)[0].source)
