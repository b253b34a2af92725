# dialect: typed
"""`collections.abc`: the names for annotations that `typing` has too."""

from stdlib.typing import Callable, Generator, Iterable, Iterator, Mapping, Sequence
