"""`weakref`: references that keep nothing alive, and containers of such."""

from core.weak import ReferenceType, ReferenceType as ref, references_to
from stdlib import _finalizers, atexit, types


def getweakrefcount(object):
    return references_to(object)


class ProxyType:
    """Passes attributes and operators on to an object that it does not keep alive."""

    def __init__(self, object, callback=None):
        super().__setattr__("_ref", ref(object, callback))

    def _get(self):
        object = self._ref()
        if object is None:
            raise ReferenceError("weakly-referenced object no longer exists")
        return object

    def __getattr__(self, name):
        return getattr(self._get(), name)

    def __setattr__(self, name, value):
        setattr(self._get(), name, value)

    def __delattr__(self, name):
        delattr(self._get(), name)

    def __str__(self):
        return str(self._get())

    def __bool__(self):
        return bool(self._get())

    def __eq__(self, other):
        return self._get() == (other._get() if isinstance(other, ProxyType) else other)


def proxy(object, callback=None, /):
    return ProxyType(object, callback)


class _WeakMapping:
    """What mappings have in common whose items go with their objects: `_alive` lists those that are there."""

    def __len__(self):
        return len(self._alive())

    def __iter__(self):
        return iter(self.keys())

    def keys(self):
        return [key for key, _ in self._alive()]

    def values(self):
        return [value for _, value in self._alive()]

    def items(self):
        return self._alive()

    def get(self, key, default=None):
        return self[key] if key in self else default

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]


class WeakValueDictionary(_WeakMapping):
    """A dict that forgets an item when nobody else has its value."""

    def __init__(self, other=(), /, **values):
        self._refs = {}
        self.update(other, **values)

    def _alive(self):
        """The items that are left."""
        found = []
        for key, value in list(self._refs.items()):
            object = value()
            if object is None:
                del self._refs[key]
            else:
                found.append((key, object))
        return found

    def __getitem__(self, key):
        object = self._refs[key]()
        if object is None:
            raise KeyError(key)
        return object

    def __setitem__(self, key, value):
        self._refs[key] = ref(value)

    def __delitem__(self, key):
        self[key]
        del self._refs[key]

    def __contains__(self, key):
        return key in self._refs and self._refs[key]() is not None

    def pop(self, key, *default):
        if key in self:
            object = self[key]
            del self._refs[key]
            return object
        if default:
            return default[0]
        raise KeyError(key)

    def update(self, other=(), /, **values):
        pairs = other.items() if hasattr(other, "items") else other
        for key, value in pairs:
            self[key] = value
        for key, value in values.items():
            self[key] = value

    def clear(self):
        self._refs.clear()

    def valuerefs(self):
        return list(self._refs.values())

    def __repr__(self):
        return f"<WeakValueDictionary at {id(self):#x}>"


class WeakKeyDictionary(_WeakMapping):
    """A dict that forgets an item when nobody else has its key."""

    def __init__(self, dict=None):
        self._items = {}
        if dict is not None:
            self.update(dict)

    def _alive(self):
        found = []
        for key, value in list(self._items.items()):
            object = key()
            if object is not None:
                found.append((object, value))
        if len(found) != len(self._items):
            # Dead keys have no hash any more.
            self._items = {ref(object): value for object, value in found}
        return found

    def __getitem__(self, key):
        self._alive()
        if ref(key) not in self._items:
            raise KeyError(key)
        return self._items[ref(key)]

    def __setitem__(self, key, value):
        self._alive()
        self._items[ref(key)] = value

    def __delitem__(self, key):
        self._alive()
        del self._items[ref(key)]

    def __contains__(self, key):
        return any(object == key for object, _ in self._alive())

    def pop(self, key, *default):
        if key in self:
            value = self[key]
            del self[key]
            return value
        if default:
            return default[0]
        raise KeyError(key)

    def update(self, other):
        for key, value in other.items():
            self[key] = value

    def clear(self):
        self._items.clear()

    def keyrefs(self):
        return list(self._items)

    def __repr__(self):
        return f"<WeakKeyDictionary at {id(self):#x}>"


class WeakSet:
    """A set that forgets an element when nobody else has it."""

    def __init__(self, data=None):
        self._of = WeakKeyDictionary()
        if data is not None:
            self.update(data)

    def add(self, item):
        self._of[item] = True

    def discard(self, item):
        self._of.pop(item, None)

    def remove(self, item):
        del self._of[item]

    def update(self, other):
        for item in other:
            self.add(item)

    def clear(self):
        self._of.clear()

    def __contains__(self, item):
        return item in self._of

    def __len__(self):
        return len(self._of)

    def __iter__(self):
        return iter(self._of.keys())


class WeakMethod:
    """A reference to a bound method, which lives as long as its object."""

    def __init__(self, meth, callback=None):
        self._object = ref(meth.__self__, callback)
        self._function = meth.__func__

    def __call__(self):
        object = self._object()
        return None if object is None else types.MethodType(self._function, object)


class finalize:
    """Calls a function when an object has died, once."""

    def __init__(self, obj, func, /, *args, **kwargs):
        self._call = (func, args, kwargs)
        self._ref = ref(obj, self._end)
        if not _pending:
            atexit.register(_finish)
        _pending.append(self)

    def _end(self, _):
        self()

    def __call__(self):
        call = self._call
        if call is None:
            return None
        self._call = None
        _pending.remove(self)
        func, args, kwargs = call
        return func(*args, **kwargs)

    def detach(self):
        call = self._call
        object = self._ref()
        if call is None or object is None:
            return None
        self._call = None
        _pending.remove(self)
        return (object, call[0], call[1], call[2])

    def peek(self):
        object = self._ref()
        if self._call is None or object is None:
            return None
        return (object, self._call[0], self._call[1], self._call[2])

    @property
    def alive(self):
        return self._call is not None


_pending = []


def _finish():
    """The end of a program: the last one is called first."""
    while _pending:
        _pending[-1]()
