"""What __iter__ returns has to be an iterator, wherever it is asked for."""

class A:
    def __iter__(self):
        return 3
class B:
    def __iter__(self):
        return [1, 2]
class C:
    def __iter__(self):
        return self
    def __next__(self):
        raise StopIteration
for c in (A(), B(), C()):
    try:
        print(iter(c) is c)
    except TypeError as e:
        print(e)
    try:
        for x in c:
            print(x)
        else:
            print("done")
    except TypeError as e:
        print(e)
    try:
        print(list(c))
    except TypeError as e:
        print(e)
    try:
        a, = c
    except (TypeError, ValueError) as e:
        print(e)
try:
    iter(A())
except TypeError as e:
    print(e)
try:
    for i in B():
        print(i)
except TypeError as e:
    print(e)
try:
    print(sum(A()))
except TypeError as e:
    print(e)
