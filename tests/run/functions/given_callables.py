commands = {}


def emit(handlers, *args, **kw):
    return [h(*args, **kw) for h in handlers]


class L:
    def hear(self, *args, **kw):
        return args, kw


print(emit([L().hear, lambda who, punct="": who + punct], "a"))
fs = [sorted, sum, str.strip]
print(fs[1]([1, 2]))

for h in fs[1:]:
    try:
        print(emit([h], [3, 1]))
    except TypeError as e:
        print(e)
print(sorted(["b", " a"], key=str.strip))
try:
    print(sorted([2, 1], key=str.strip))
except TypeError as e:
    print("TypeError")
