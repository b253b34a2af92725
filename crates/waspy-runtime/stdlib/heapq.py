"""`heapq`: a list as a heap. The element at i is not greater than those at 2i + 1 and 2i + 2.

Only `<` is used. An element that goes in climbs to its place from the end; the hole that one leaves behind at the top sinks to the
end along the lesser children first, where the last element is put, to climb: it is rarely small, so that this takes fewer comparisons.
"""

from builtins.list_ops import plain_list


def heappush(heap, item, /):
    """Puts an item into a heap."""
    if not isinstance(heap, list):
        raise TypeError(f"heappush() argument 1 must be list, not {_told(heap)}")
    items = plain_list(heap)
    items.append(item)
    _climb(items, 0, len(items) - 1)


def _told(value: object):
    """How messages about arguments call what is not a list."""
    return "None" if value is None else type(value).__name__


def heappop(heap, /):
    """Takes the least item."""
    if not isinstance(heap, list):
        raise TypeError(f"heappop() argument must be list, not {_told(heap)}")
    items = plain_list(heap)
    if not items:
        raise IndexError("index out of range")
    last = items.pop()
    if not items:
        return last
    least = items[0]
    items[0] = last
    _sink(items, 0)
    return least


def heapreplace(heap, item, /):
    """Takes the least item, then puts another in."""
    if not isinstance(heap, list):
        raise TypeError(f"heapreplace() argument 1 must be list, not {_told(heap)}")
    items = plain_list(heap)
    if not items:
        raise IndexError("index out of range")
    least = items[0]
    items[0] = item
    _sink(items, 0)
    return least


def heappushpop(heap, item, /):
    """Puts an item in, then takes the least."""
    if not isinstance(heap, list):
        raise TypeError(f"heappushpop() argument 1 must be list, not {_told(heap)}")
    items = plain_list(heap)
    if items and items[0] < item:
        item, items[0] = items[0], item
        _sink(items, 0)
    return item


def heapify(x, /):
    """Makes a list a heap, from the last parent up."""
    if not isinstance(x, list):
        raise TypeError(f"heapify() argument must be list, not {_told(x)}")
    items = plain_list(x)
    for i in range(len(items) // 2 - 1, -1, -1):
        _sink(items, i)


def _climb(heap, top, at):
    """Moves the element at `at` up, not further than `top`."""
    item = heap[at]
    while at > top:
        parent = (at - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[at] = above
        at = parent
    heap[at] = item


def _sink(heap, at):
    """Moves the element at `at` down to its place."""
    end = len(heap)
    top = at
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _climb(heap, top, at)


# Several items.


def nlargest(n, iterable, key=None):
    """The n greatest, in descending order."""
    if n == 1:
        found = list(iterable)
        return [max(found, key=key)] if found else []
    if _are_all(n, iterable):
        return sorted(iterable, key=key, reverse=True)[:n]
    it = iter(iterable)
    # The first is the least of those that were kept; of equal ones that is the latest.
    kept = [(value if key is None else key(value), i, value) for i, value in zip(range(0, -n, -1), it)]
    if not kept:
        return []
    heapify(kept)
    order = -n
    for value in it:
        rank = value if key is None else key(value)
        if kept[0][0] < rank:
            heapreplace(kept, (rank, order, value))
            order -= 1
    kept.sort(reverse=True)
    return [entry[2] for entry in kept]


def nsmallest(n, iterable, key=None):
    """The n least, in ascending order."""
    if n == 1:
        found = list(iterable)
        return [min(found, key=key)] if found else []
    if _are_all(n, iterable):
        return sorted(iterable, key=key)[:n]
    it = iter(iterable)
    # The first is the greatest of those that were kept; of equal ones that is the latest.
    kept = [_Backwards((value if key is None else key(value), i, value)) for i, value in zip(range(n), it)]
    if not kept:
        return []
    heapify(kept)
    order = n
    for value in it:
        rank = value if key is None else key(value)
        if rank < kept[0].entry[0]:
            heapreplace(kept, _Backwards((rank, order, value)))
            order += 1
    found = [item.entry for item in kept]
    found.sort()
    return [entry[2] for entry in found]


def _are_all(n, iterable):
    """Are there not more than n? Iterators do not say."""
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        return False
    return n >= size


class _Backwards:
    """In heaps the greatest of these comes first."""

    __slots__ = ("entry",)

    def __init__(self, entry):
        self.entry = entry

    def __lt__(self, other):
        return other.entry < self.entry


def merge(*iterables, key=None, reverse=False):
    """The elements of sorted iterables in order; equal ones in the order of the iterables."""
    heap = []
    for i, source in enumerate(iterables):
        it = iter(source)
        for value in it:
            heap.append(_Source(it, -i if reverse else i, value, value if key is None else key(value), reverse))
            break
    heapify(heap)
    while len(heap) > 1:
        source = heap[0]
        yield source.value
        for value in source.it:
            source.value = value
            source.rank = value if key is None else key(value)
            heapreplace(heap, source)
            break
        else:
            heappop(heap)
    for source in heap:
        # The last one: nothing is compared any more.
        yield source.value
        yield from source.it


class _Source:
    """What is left of an iterable, by its next value."""

    __slots__ = ("it", "order", "value", "rank", "reverse")

    def __init__(self, it, order, value, rank, reverse):
        self.it = it
        self.order = order
        self.value = value
        self.rank = rank
        self.reverse = reverse

    def __lt__(self, other):
        if self.reverse:
            return (other.rank, other.order) < (self.rank, self.order)
        return (self.rank, self.order) < (other.rank, other.order)
