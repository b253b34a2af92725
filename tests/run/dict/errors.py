d = {"a": 1, 2: "b", (1, 2): "t"}
for key in ["zz", 3, (1, 3), None, 2.5, "it's"]:
    try:
        d[key]
    except KeyError as e:
        print("KeyError", e, repr(e), e.args)
for key in ["q", 99]:
    try:
        del d[key]
    except KeyError as e:
        print("del", e)
    try:
        d.pop(key)
    except KeyError as e:
        print("pop", e)
try:
    {}.popitem()
except KeyError as e:
    print(e)
for bad in [[1], {}, ([1],)]:
    try:
        d[bad] = 1
    except TypeError as e:
        print(e)
    try:
        print(bad in d)
    except TypeError as e:
        print(e)
try:
    dict([(1, 2, 3)])
except ValueError as e:
    print(e)
try:
    dict([1])
except TypeError as e:
    print(e)
