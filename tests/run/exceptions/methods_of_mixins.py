class Mixin:
    def describe(self): return "mixin " + self.tag
    tag = "t"
class Bad(Mixin, ValueError):
    pass
class Worse(Mixin, KeyError):
    tag = "w"
for err in (Bad(1), Worse(2)):
    try:
        raise err
    except (Bad, Worse) as e:
        print(e.describe(), e.tag)
try: raise OSError("x")
except OSError as e: print(e)
def f(e: Exception):
    return e.describe()
print(f(Bad()))
