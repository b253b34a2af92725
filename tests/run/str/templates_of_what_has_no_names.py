from string import Template


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Loud:
    def __getitem__(self, key):
        print("asked for", key)
        if key == "b":
            raise KeyError(key)
        return key * 2


t = Template("$a ${b} $$ $c")
for mapping in (5, None, [1], "ab", {"a": 1}, Loud(), (1, 2)):
    show(lambda: t.safe_substitute(mapping))
    show(lambda: t.safe_substitute(mapping, b="named"))
    show(lambda: t.substitute(mapping))
show(lambda: t.safe_substitute())
show(lambda: t.safe_substitute(a=1, b=2, c=3))
