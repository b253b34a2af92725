class Key:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return isinstance(other, Key) and self.v == other.v


class Hashed(Key):
    def __hash__(self):
        return hash(self.v)


class Again(Hashed):
    def __eq__(self, other):
        return True


class Bare:
    __hash__ = None

    def __str__(self):
        return "bare"

    __repr__ = __str__


for make in [Key, Hashed, Again]:
    try:
        print(hash(make(3)) == hash(3), {make(1): 2}[make(1)])
    except TypeError as e:
        print(e)
try:
    hash(Bare())
except TypeError as e:
    print(e)
print(Bare(), [Bare()], Bare.__hash__, Key.__hash__ is None, Hashed.__hash__ is None)


class Index:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        print("index", self.i)
        return self.i


xs = [10, 20, 30]
print(xs[Index(1)], "abc"[Index(-1)], (1, 2)[Index(0)], range(5)[Index(4)])
xs[Index(2)] = 5
print(xs)
try:
    xs[Index(9)]
except IndexError as e:
    print(e)
values = [Key(1), Hashed(2), 3]
for v in values:
    try:
        print(hash(v))
    except TypeError as e:
        print(e)
