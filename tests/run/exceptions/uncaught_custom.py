class ConfigError(Exception):
    def __init__(self, key):
        super().__init__(f"bad key {key!r}")
        self.key = key


def load(d, key):
    if key not in d:
        raise ConfigError(key)
    return d[key]


print(load({"a": 1}, "a"))
load({"a": 1}, "b")
