# `in` asks __contains__, then __iter__, then __getitem__ with 0, 1, 2 …
class Contains:
    def __contains__(self, item):
        print("contains", item)
        return item  # made a bool by `in`

    def __iter__(self):
        print("never")
        return iter(())


class Iterates:
    def __iter__(self):
        print("iter")
        yield 1
        print("after 1")
        yield 2
        print("after 2")


class Indexes:
    def __getitem__(self, i):
        print("getitem", i)
        if i == 3:
            raise IndexError("end")
        return i * i


class Nothing:
    pass


class Blocked:
    __contains__ = None

    def __iter__(self):
        return iter([1])


class NotIterable(Indexes):
    __iter__ = None


print(0 in Contains(), 5 in Contains(), "" not in Contains(), "x" not in Contains())
print(1 in Iterates())
print(3 in Iterates())
print(4 in Indexes())
print(5 in Indexes())
print(list(Indexes()))
for make in (
    lambda: 1 in Nothing(),
    lambda: 1 in 5,
    lambda: 1 in Blocked(),
    lambda: 1 in NotIterable(),
    lambda: list(NotIterable()),
    lambda: iter(Nothing()),
    lambda: 1 in "abc",
    lambda: [] in {1: 2},
    lambda: {} in {1, 2},
    lambda: None in None,
):
    try:
        print(make())
    except TypeError as e:
        print(e)
print("" in "abc", "bc" in "abc", b"b" in b"abc", 98 in b"abc")
