class Box:
    kind = "box"

    def __init__(self, v):
        self.v = v

    def double(self):
        return self.v * 2


b = Box(4)
print(getattr(b, "v"), getattr(b, "kind"), getattr(b, "nope", "default"), hasattr(b, "v"), hasattr(b, "w"), getattr(b, "double")())
setattr(b, "v", "ab")
b.extra = 5
print(b.v, b.double(), b.extra, Box.kind, b.__class__.__name__)
b.kind = "own"
print(b.kind, Box.kind, Box(1).kind)
del b.kind
print(b.kind)
for name in ["missing", "other"]:
    try:
        getattr(b, name)
    except AttributeError as e:
        print(e)
try:
    del b.missing
except AttributeError as e:
    print(e)
try:
    Box.nope
except AttributeError as e:
    print(e)
try:
    (5).x = 1
except AttributeError as e:
    print(e)
