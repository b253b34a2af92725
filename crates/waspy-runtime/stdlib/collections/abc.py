# dialect: typed
"""`collections.abc`: the names for annotations and `isinstance` that `typing` has too."""

from stdlib.typing import AbstractSet as Set
from stdlib.typing import Callable, Collection, Container, Generator, Hashable, Iterable, Iterator, Mapping, MutableMapping
from stdlib.typing import MutableSequence, MutableSet, Reversible, Sequence, Sized
