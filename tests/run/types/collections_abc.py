from collections.abc import Iterable, Sequence, Mapping, Hashable, Callable, Iterator, Sized, Container
for x in ([], (), {}, set(), "a", 5, iter([]), None, print, range(3)):
    print(isinstance(x, Iterable), isinstance(x, Sequence), isinstance(x, Mapping), isinstance(x, Hashable), isinstance(x, Callable), isinstance(x, Iterator), isinstance(x, Sized), isinstance(x, Container))
