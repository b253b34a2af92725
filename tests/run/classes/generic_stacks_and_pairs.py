from typing import Generic, TypeVar, Protocol, runtime_checkable
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    def push(self, x: T) -> "Stack[T]": self.items.append(x); return self
    def pop(self) -> T:
        if not self.items: raise IndexError("empty stack")
        return self.items.pop()
    def __len__(self): return len(self.items)
    def __iter__(self): return reversed(self.items)
class Pair[A, B]:
    def __init__(self, a: A, b: B): self.a, self.b = a, b
    def swap(self) -> "Pair[B, A]": return Pair(self.b, self.a)
    def __repr__(self): return f"Pair({self.a!r}, {self.b!r})"
@runtime_checkable
class Sized2(Protocol):
    def __len__(self) -> int: ...
s = Stack[int]().push(1).push(2)
t = Stack().push("a").push(None).push(2.5)
print(list(s), list(t), s.pop(), t.pop(), len(s), Pair(1, "x").swap(), Pair[int, str](1, "y"), isinstance(s, Sized2), isinstance(3, Sized2))
def biggest[K: (int, str)](xs: list[K]) -> K: return max(xs)
print(biggest([1, 3, 2]), biggest(["b", "a"]))
try: Stack().pop()
except IndexError as e: print(e)
