# __init_subclass__ with keywords, registries, cooperation.
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        key = name or cls.__name__.lower()
        cls.key = key
        Plugin.registry[key] = cls
        print("registered", cls.__name__, "as", key)


class Alpha(Plugin):
    def run(self):
        return "alpha runs"


class Beta(Plugin, name="second"):
    def run(self):
        return "beta runs"


class Gamma(Beta, name="third"):
    pass


for key in sorted(Plugin.registry):
    print(key, Plugin.registry[key]().run())
print(Alpha.key, Beta.key, Gamma.key)
try:

    class Wrong(Plugin, colour="red"):
        pass

except TypeError as e:
    print(e)


class Counting:
    count = 0

    def __init_subclass__(cls):
        Counting.count += 1
        cls.number = Counting.count


for i in range(3):

    class Inner(Counting):
        index = i

    print(Inner.number, Inner.index, Counting.count)
try:

    class Extra(Counting, flag=True):
        pass

except TypeError as e:
    print(e)
