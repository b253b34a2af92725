# Statements of class bodies: definitions inside if, for and try, del, helpers that are gone afterwards.
DEBUG = True


class Config:
    values = []
    for _i in range(3):
        values.append(_i * _i)
    del _i
    if DEBUG:
        def mode(self, suffix="!"):
            return "debug" + suffix
    else:
        def mode(self, suffix="?"):
            return "release" + suffix

    def helper(n):
        return n * 10

    scaled = helper(4)
    try:
        missing = undefined_name
    except NameError:
        missing = None

        def fallback(self):
            return "fallback"

    del helper
    if not DEBUG:
        def never(self):
            return 1

    def __len__(self):
        return len(self.values)

    if len(values) > 2:
        def __str__(self):
            return f"Config{self.values}"

    while scaled > 20:
        scaled -= 15
    x, *rest = 1, 2, 3
    with_default = lambda self, k=scaled: k


c = Config()
print(c.values, c.mode(), c.mode("."), c.scaled, c.missing, c.fallback(), len(c), c, c.x, c.rest, c.with_default())
print(hasattr(Config, "_i"), hasattr(Config, "helper"), hasattr(c, "never"), hasattr(c, "mode"))
for name in ("helper", "never"):
    try:
        getattr(c, name)
    except AttributeError as e:
        print(e)
try:
    class Broken:
        a = 1
        del a
        b = a
except NameError as e:
    print(e)


class Below(Config):
    def mode(self):
        return super().mode("/") + "below"


print(Below().mode(), Below().scaled)
