"""`!=` of a class that has `__eq__` alone: below `object` its answer turned round, below a built-in class that class's `!=`."""


class Plain:
    def __eq__(self, other):
        print("eq", end=" ")
        return True


class Number(int):
    def __eq__(self, other):
        print("eq", end=" ")
        return True

    __hash__ = int.__hash__


class Real(float):
    def __eq__(self, other):
        print("eq", end=" ")
        return True

    __hash__ = float.__hash__


class Text(str):
    def __eq__(self, other):
        print("eq", end=" ")
        return True

    __hash__ = str.__hash__


class Row(tuple):
    def __eq__(self, other):
        print("eq", end=" ")
        return True

    __hash__ = tuple.__hash__


class Octets(bytes):
    def __eq__(self, other):
        print("eq", end=" ")
        return True

    __hash__ = bytes.__hash__


class Rows(list):
    def __eq__(self, other):
        print("eq", end=" ")
        return True


class Names(dict):
    def __eq__(self, other):
        print("eq", end=" ")
        return True


class Marks(set):
    def __eq__(self, other):
        print("eq", end=" ")
        return True


print(Plain() == 1, Plain() != 1)
print(Number(3) == 4, Number(3) != 4, Number(3) != 3, 4 != Number(3), Number(3) != "x")
print(Real(3) == 4, Real(3) != 4.0, Real(3) != 3, 4 != Real(3))
print(Text("a") == "b", Text("a") != "b", Text("a") != "a", "b" != Text("a"), Text("a") != 1)
print(Row((1,)) == (2,), Row((1,)) != (2,), Row((1,)) != (1,), (2,) != Row((1,)))
print(Octets(b"a") == b"b", Octets(b"a") != b"b", Octets(b"a") != b"a")
print(Rows([1]) == [2], Rows([1]) != [2], Rows([1]) != [1], [2] != Rows([1]), Rows([1]) != 5)
print(Names(a=1) == {}, Names(a=1) != {}, Names(a=1) != {"a": 1}, {} != Names(a=1))
print(Marks([1]) == set(), Marks([1]) != set(), Marks([1]) != {1}, set() != Marks([1]))

values = [Plain(), Number(3), Real(3), Text("a"), Row((1,)), Rows([1]), Names(a=1), Marks([1])]
others = [3, 3.0, "a", (1,), [2], {"b": 1}, {2}, None]
for value in values:
    print(type(value).__name__, [value != other for other in others])
    print([other != value for other in others])
