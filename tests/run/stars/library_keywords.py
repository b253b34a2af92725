d = {"sep": "-", "end": "!\n"}
print(1, 2, **d)
kw = {"reverse": True}
print(sorted([3,1,2], **kw), dict(**{"a": 1}), "{x}".format(**{"x": 3}))
e = {"a": 1, "b": 2}
print(dict(**e), dict(e, c=3), "{a} {b}".format(**e))
