class Packet:
    def __init__(self, *fields):
        self.fields = fields
    def __bytes__(self):
        return b"|".join(str(f).encode() for f in self.fields)
class Both:
    def __bytes__(self):
        return b"by method"
    def __iter__(self):
        return iter([1, 2, 3])
class Items:
    def __iter__(self):
        return iter([1, 2, 3])
class Bad:
    def __bytes__(self):
        return "text"
class Neither: pass
print(bytes(Packet(1, "two", 3.5)), bytes(Both()), bytes(Items()))
for f in (lambda: bytes(Neither()), lambda: bytes(None), lambda: bytes(2.5)):
    try:
        print(f())
    except TypeError as e:
        print(e)
for x in (Packet(), Both(), Items(), Bad(), 3, [1, 2], "s"):
    try:
        print(bytes(x))
    except TypeError as e:
        print(e)
