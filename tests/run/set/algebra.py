a = {1, 2, 3}
b = {3, 4}
f = frozenset([3, 5])
print(a | b, a & b, a - b, a ^ b)
print(a | f, f | a, type(f | a).__name__, type(a | f).__name__, f & a, f - a, f ^ a)
print(a <= a, a < a, a >= b, {3} < a, a > {1}, a != b, a == {3, 2, 1}, f == {3, 5}, {3, 5} == f, f <= {3, 5, 7})
print(a == [1, 2, 3], a != (1,), a == None, {1: 2} == {1})
c = a
c |= b
print(a, c is a)
c &= {1, 4, 9}
print(a, c is a)
c -= {1}
print(a, c is a)
c ^= {4, 7}
print(a, c is a)
g = f
g |= {9}
print(f, g, g is f)
x = set(range(10))
x -= x
print(x)
y = {1, 2}
y ^= y
print(y)
empty = set()
print(empty <= empty, empty < {1}, empty | {1}, {1} & empty, empty == frozenset())
print({1, 2} < {1, 2.0, 3}, {1.0, 2} == {True, 2})
for op in range(8):
    try:
        if op == 0:
            print(a | [1])
        elif op == 1:
            print([1] & a)
        elif op == 2:
            print(a - 5)
        elif op == 3:
            print(a < [1])
        elif op == 4:
            a |= [1]
        elif op == 5:
            print(a + b)
        elif op == 6:
            print(a[0])
        else:
            print(hash(a))
    except TypeError as error:
        print(op, error)
