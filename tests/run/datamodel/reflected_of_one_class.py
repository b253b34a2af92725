"""Comparisons of boxed values ask both classes, also where they are one; arithmetic of one class asks the left operand alone."""

class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        print("lt", self.n, o.n)
        return self.n < o.n
    def __le__(self, o):
        return NotImplemented
    def __radd__(self, o): return "radd"
    def __repr__(self): return f"C{self.n}"
class D(C):
    def __lt__(self, o): return "D.lt"
class G:
    def __gt__(self, o): return "G.gt"
def box(x): return [x, "text", 5][0]
for x, y in [(C(1), C(2)), (C(1), D(2)), (D(1), C(2)), (G(), C(1)), (C(1), G()), (G(), G()), (C(1), 5), (5, G())]:
    for f in (lambda: x > y, lambda: x < y, lambda: x <= y, lambda: x >= y, lambda: x + y, lambda: x == y):
        try: print(f(), end="; ")
        except (TypeError, AttributeError) as e: print(e, end="; ")
    print()
print(max([C(1), 0][:1] + [C(3)]))
