MISSING = object()
OTHER = object()


def find(values, key, default=MISSING):
    for name, value in values:
        if name == key:
            return value
    if default is MISSING:
        raise KeyError(key)
    return default


print(MISSING is MISSING, MISSING is OTHER, MISSING == OTHER, MISSING != OTHER)
print(find([("a", 1)], "a"), find([("a", 1)], "b", None))
try:
    find([], "c")
except KeyError as e:
    print(repr(e))
x = object()
items = [x, 1, MISSING]
print(items.index(MISSING), x in items, OTHER in items, isinstance(x, object))
print(bool(MISSING))
