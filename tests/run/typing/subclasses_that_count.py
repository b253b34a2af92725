from collections.abc import *
from collections import deque, OrderedDict, Counter, UserDict
import numbers
for a in (Sequence, MutableSequence, Mapping, MutableMapping, MutableSet, Iterator, Generator):
    print(a.__name__, [issubclass(a, b) for b in (Iterable, Sized, Container, Collection, Reversible, Sequence, Mapping, Set, Iterator, Hashable)])
for a in (list, tuple, str, bytes, dict, set, frozenset, range, deque, OrderedDict, Counter, UserDict, int, type(None), type(i for i in []), bytearray, type({}.keys())):
    print(a.__name__, [issubclass(a, b) for b in (Iterable, Sized, Container, Collection, Reversible, Sequence, MutableSequence, Mapping, MutableMapping, Set, MutableSet, Iterator, Hashable)])
print(issubclass(int, numbers.Integral), issubclass(bool, numbers.Number), issubclass(float, numbers.Integral), issubclass(complex, numbers.Complex))
class R:
    def __iter__(self): return iter([])
    def __len__(self): return 0
print(issubclass(R, Iterable), issubclass(R, Sized), issubclass(R, Collection), issubclass(R, Hashable))


class Has:
    def __len__(self): return 1
    def __getitem__(self, i): return i


class Unordered:
    def __eq__(self, other): return True


class Frozen(Unordered):
    def __hash__(self): return 1


values = [1, "a", None, [1], (1,), {}, {1}, range(2), deque(), R(), Has(), Unordered(), Frozen(), iter([]), len, int]
for b in (Iterable, Sized, Container, Collection, Reversible, Sequence, MutableSequence, Mapping, Set, Iterator):
    print([isinstance(v, b) for v in values], [issubclass(type(v), b) for v in values])
print([issubclass(c, (Mapping, Sequence)) for c in (dict, list, set, int)])
print([isinstance(v, numbers.Number) for v in values], [issubclass(type(v), numbers.Real) for v in values])
kinds = (Sequence, Mapping, numbers.Number)
print([isinstance(v, kinds) for v in values])
