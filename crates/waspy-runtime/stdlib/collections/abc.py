# dialect: typed
"""`collections.abc`: the names for annotations and `isinstance` that `typing` has too."""

from stdlib.typing import AbstractSet as Set
from stdlib.typing import Callable, Collection, Container, Generator, Hashable, Iterable, Iterator, Mapping, MutableMapping
from stdlib.typing import MutableSequence, MutableSet, Reversible, Sequence, Sized
from stdlib.typing import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Coroutine
from stdlib.collections._views import ItemsView, KeysView, ValuesView
