"""Classes below `bytes`: constructors, methods, operators and their messages, where the library takes them."""

class Blob(bytes):
    def hexed(self):
        return self.hex().upper()
    def first(self):
        return self[0]
b = Blob(b"abc")
print(b, repr(b), str(b), len(b), b.hexed(), b.first(), type(b).__name__)
print(b == b"abc", b"abc" == b, hash(b) == hash(b"abc"), isinstance(b, bytes), b in {b"abc": 1})
print(b + b"d", type(b + b"d").__name__, b * 2, b[1:], b.upper(), b.startswith(b"a"))
for x in b: print(x)
print(list(b), bytes(b), type(bytes(b)).__name__, 97 in b, b"bc" in b, max(b), sorted(b))
class Tagged(bytes):
    def __new__(cls, data, tag):
        self = super().__new__(cls, data)
        self.tag = tag
        return self
    def __repr__(self):
        return f"Tagged({bytes(self)!r}, {self.tag!r})"
t = Tagged(b"xyz", "T")
print(t, t.tag, len(t), t.decode(), t.split(b"y"))
try:
    b + "x"
except TypeError as e:
    print(e)
try:
    b < 3
except TypeError as e:
    print(e)
try:
    b.nope
except AttributeError as e:
    print(e)
try:
    b[10]
except IndexError as e:
    print(e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
print(Blob(3), Blob(), Blob([1, 2, 3]), Blob("é", "utf-8"), Blob.fromhex("0aff"), type(Blob.fromhex("0a")).__name__)
print(b"".join([b, t]), b"%s" % b, bytearray(b)[0], bytearray(b))
print({b: 1}[b"abc"], b < b"abd", b >= b"abc")
