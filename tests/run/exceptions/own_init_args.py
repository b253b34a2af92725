class Plain(Exception):
    def __init__(self, a, b=2):
        self.a = a
        self.b = b


class Below(Plain):
    pass


class Says(Exception):
    def __init__(self, key):
        super().__init__(f"bad key {key}")
        self.key = key


class Sometimes(ValueError):
    def __init__(self, text):
        if text:
            super().__init__("text: " + text)


def note(n, log):
    log.append(n)
    return n


for e in [Plain(1), Plain("x", 3), Plain(a=5), Below(1, b=7), Says("k"), Sometimes(""), Sometimes("t")]:
    print(repr(e), str(e), e.args)
try:
    raise Plain("lost", [1])
except Plain as e:
    print(e, e.args, e.a, e.b)
log = []
print(repr(Plain(note(1, log), note(2, log))), log)
try:
    raise Below
except TypeError as e:
    print(e)
raise Plain("at the end", 4)
