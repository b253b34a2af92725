"""Classes below `complex`: what arithmetic gives, and messages that name the class."""

class Z(complex):
    def norm2(self):
        return self.real ** 2 + self.imag ** 2
    def __add__(self, o):
        return Z(complex(self) + o)
    def __repr__(self):
        return f"Z({self.real}, {self.imag})"
z = Z(3, 4)
print(z, z.norm2(), abs(z), z + 1, type(z + 1).__name__, z * 2, -z, z == 3+4j, hash(z) == hash(3+4j))
print(isinstance(z, complex), complex(z), z.conjugate(), 1 + z, z - 1, z ** 2, z / 2, bool(z))
print(Z("1+2j"), Z(), f"{z}", str(z), "%s" % z)
try:
    z < 1
except TypeError as e:
    print(e)
try:
    z + "a"
except TypeError as e:
    print(e)
class W(complex): pass
w = W(1, 2)
print(w, repr(w), type(w), w + w, f"{w:.2f}")
try:
    w + "a"
except TypeError as e:
    print(e)
try:
    w.nope
except AttributeError as e:
    print(e)
