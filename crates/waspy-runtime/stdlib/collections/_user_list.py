"""`collections.UserList`: a sequence around a list, for classes below that define some of its methods again."""

from stdlib.typing import MutableSequence


class UserList(MutableSequence):
    """The list is in `data`."""

    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            self.data.extend(_items(initlist))

    def __repr__(self):
        return repr(self.data)

    # Comparisons, with lists too.

    def __lt__(self, other):
        return self.data < _items(other)

    def __le__(self, other):
        return self.data <= _items(other)

    def __eq__(self, other):
        return self.data == _items(other)

    def __gt__(self, other):
        return self.data > _items(other)

    def __ge__(self, other):
        return self.data >= _items(other)

    # Elements.

    def __contains__(self, item):
        return item in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return type(self)(self.data[i])
        return self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    # Sums and multiples.

    def __add__(self, other):
        return type(self)(self.data + _list_of(other))

    def __radd__(self, other):
        return type(self)(_list_of(other) + self.data)

    def __iadd__(self, other):
        self.data.extend(_items(other))
        return self

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    # What lists can.

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def copy(self):
        return type(self)(self)

    def __copy__(self):
        return type(self)(self)

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *, key=None, reverse=False):
        self.data.sort(key=key, reverse=reverse)

    def extend(self, other):
        self.data.extend(_items(other))


def _items(other):
    """The list of another one, or what is not one as it is."""
    return other.data if isinstance(other, UserList) else other


def _list_of(other):
    if isinstance(other, UserList):
        return other.data
    return other if isinstance(other, list) else list(other)
