# divmod of values of every kind, and of objects that define it.
xs = [7, -7.5, 3, True, "a", 2.5]
for a in xs:
    for b in xs:
        try:
            print(divmod(a, b))
        except TypeError as e:
            print(e)
print(divmod(7, 2), divmod(7.5, 2), divmod(True, 2), divmod(2**70, 3))
class M:
    def __divmod__(self, o): return ("d", o)
    def __rdivmod__(self, o): return ("r", o)
print(divmod(M(), 3), divmod(3, M()), divmod(1.5, M()))
try:
    divmod("a", M())
except TypeError as e:
    print(e)
