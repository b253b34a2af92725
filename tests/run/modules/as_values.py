import math
import cmath as c
import json, sys
m = math
print(m.sqrt(4), m.pi, m.__name__)
def use(module, x):
    return module.floor(x), module.__name__
print(use(math, 2.5))
class Engine:
    backend = math
    def __init__(self, coder=json):
        self.coder = coder
        self.lib = c
    def run(self, x):
        return self.backend.sqrt(x), self.coder.dumps([x]), self.lib.sqrt(-1)
print(Engine().run(9))
def pick():
    mod = math
    return mod
print(pick().hypot(3, 4))
for mod in [math]:
    print(mod.ceil(1.5))
lib = None
def load():
    global lib
    lib = math
load()
print([f(4) for f in (m.sqrt, m.floor)], (lambda mod: mod.tau)(math) > 6)
table = {"a": math, "c": c}
for key, mod in table.items():
    print(key, mod.sqrt(4), mod.__name__, hasattr(mod, "floor"), hasattr(mod, "phase"))
    try:
        print(mod.floor(2.5))
    except AttributeError as e:
        print(type(e).__name__)
print(table["a"] is math, table["c"] is math, math == m, math != c, {math: 1}[m], bool(math), math in [c, math])


def chosen(names):
    found = {"math": math, "cmath": c, "json": json}
    for name in names:
        try:
            yield name, found[name].sqrt(-4)
        except KeyError as error:
            yield name, f"no module {error}"
        except ValueError as error:
            yield name, str(error)
        except AttributeError:
            yield name, "no sqrt"


print(*chosen(["cmath", "math", "json", "other"]), sep="\n")
