from dataclasses import dataclass, FrozenInstanceError, replace


@dataclass(frozen=True)
class Key:
    name: str
    n: int = 1

    def bigger(self) -> "Key":
        return Key(self.name, self.n + 1)


k = Key("a")
d = {k: "first", Key("a", 2): "second"}
print(d[Key("a")], d[k.bigger()], hash(Key("a")) == hash(k), Key("b") in d, d)
try:
    k.n = 5
except FrozenInstanceError as e:
    print(type(e).__name__, e)
try:
    del k.name
except AttributeError as e:
    print(type(e).__name__, e)
print(replace(k, n=9), k, k.bigger().bigger())
