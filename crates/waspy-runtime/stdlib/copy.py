"""`copy`: copies of objects, and of everything that they lead to.

An instance of a program's class is copied field by field; the compiler knows which fields there are (`copy_fields`), and the elements
of a tuple whose shape it knows (`copy_elements`). A copy of a container begins as the container's own copy, so that both hold the
same kinds of elements.
"""

from core.object import NotImplementedType, ellipsis
from stdlib._clone import as_object, bare, clone, has_hooks, like, twin, twin_bytes
from stdlib.collections._deque import deque


class Error(Exception):
    pass


error = Error


def copy(x):
    """A new object with the same parts."""
    if isinstance(x, type):
        return x
    if hasattr(x, "__copy__"):
        return x.__copy__()
    if has_hooks() and hasattr(x, "__reduce_ex__"):
        return _rebuilt(x, x.__reduce_ex__(_PROTOCOL))
    if has_hooks() and hasattr(x, "__reduce__"):
        return _rebuilt(x, x.__reduce__())
    if isinstance(x, (list, dict, set)):
        return twin(x)
    if isinstance(x, bytearray):
        return twin_bytes(x)
    if isinstance(x, tuple) and hasattr(x, "_asdict"):
        return clone(x)
    if _is_atom(x) or isinstance(x, (tuple, frozenset)):
        return x
    if has_hooks() and _says_its_state(x):
        made = bare(x)
        _take_state(made, _state_of(x))
        return made
    return clone(x)


# What `__reduce_ex__` is asked for: the protocol of `pickle` that `copy` goes by.
_PROTOCOL = 4


def deepcopy(x, memo=None):
    """A new object with copies of all parts, those of parts too; what was met before is not copied again."""
    return _deep(x, {} if memo is None else memo)


def _is_atom(x):
    """Does nothing of it change?"""
    if x is None or isinstance(x, (int, float, str, bytes, range, slice, type)):
        return True
    if isinstance(x, (complex, ellipsis, NotImplementedType)):
        return True
    return hasattr(x, "_value_") or callable(x) and hasattr(x, "__qualname__")


def _deep(x, memo):
    if isinstance(x, type) or _is_atom(x):
        return x
    key = id(x)
    if key in memo:
        return like(memo[key], x)
    if hasattr(x, "__deepcopy__"):
        made = x.__deepcopy__(memo)
        memo[key] = as_object(made)
        return made
    if has_hooks() and hasattr(x, "__reduce_ex__"):
        return _deeply_rebuilt(x, memo, x.__reduce_ex__(_PROTOCOL))
    if has_hooks() and hasattr(x, "__reduce__"):
        return _deeply_rebuilt(x, memo, x.__reduce__())
    if isinstance(x, list):
        return _deep_list(x, memo, key)
    if isinstance(x, dict):
        return _deep_dict(x, memo, key)
    if isinstance(x, set):
        return _deep_set(x, memo, key)
    if isinstance(x, deque):
        return _deep_deque(x, memo, key)
    if isinstance(x, tuple) and hasattr(x, "_asdict"):
        made = clone(x)
        memo[key] = as_object(made)
        copy_fields(x, made, _deep, memo)
        return made
    if isinstance(x, tuple):
        return _deep_tuple(x, memo)
    if isinstance(x, frozenset):
        return frozenset([_deep(item, memo) for item in x])
    if isinstance(x, bytearray):
        made = twin_bytes(x)
        memo[key] = as_object(made)
        _deep_more(x, made, memo)
        return made
    if has_hooks() and _says_its_state(x):
        made = bare(x)
        memo[key] = as_object(made)
        _take_state(made, _deep(_state_of(x), memo))
        return made
    made = clone(x)
    memo[key] = as_object(made)
    if isinstance(x, BaseException):
        made.args = _any_tuple(x.args, memo)
        if type(x).__module__ == "builtins":
            return made
    copy_fields(x, made, _deep, memo)
    return made


def _deep_list(x, memo, key):
    made = twin(x)
    memo[key] = as_object(made)
    for i in range(len(made)):
        made[i] = _deep(made[i], memo)
    _deep_more(x, made, memo)
    return made


def _deep_dict(x, memo, key):
    made = twin(x)
    made.clear()
    memo[key] = as_object(made)
    for name, value in x.items():
        made[_deep(name, memo)] = _deep(value, memo)
    _deep_more(x, made, memo)
    return made


def _deep_set(x, memo, key):
    made = twin(x)
    made.clear()
    memo[key] = as_object(made)
    for item in x:
        made.add(_deep(item, memo))
    _deep_more(x, made, memo)
    return made


def _deep_more(x, made, memo):
    """The attributes of an instance of a class below a container."""
    if hasattr(x, "__dict__"):
        copy_fields(x, made, _deep, memo)


def _deep_deque(x, memo, key):
    made = x.copy()
    made.clear()
    memo[key] = as_object(made)
    for item in x:
        made.append(_deep(item, memo))
    return made


def _deep_tuple(x, memo):
    """The tuple itself where no element had to be copied."""
    made = copy_elements(x, _deep, _any_tuple, memo)
    for old, new in zip(x, made):
        if old is not new:
            return made
    return x


def _any_tuple(x, memo):
    return tuple([_deep(item, memo) for item in x])


def _says_its_state(x):
    """Does the program say what of an object is copied, or how a copy takes it?"""
    return hasattr(x, "__getstate__") or hasattr(x, "__setstate__")


def _state_of(x):
    if hasattr(x, "__getstate__"):
        return x.__getstate__()
    return x.__dict__ or None


def _take_state(made, state):
    """Gives a copy that has no attributes yet those that its state holds."""
    if state is None:
        return
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
    elif isinstance(state, tuple):
        _take_both(made, *state)
    else:
        made.__dict__.update(state)


def _take_both(made, state, slots):
    """A state in two parts: what `__dict__` holds, and what `__slots__` name."""
    if state is not None:
        made.__dict__.update(state)
    if slots is not None:
        for name, value in slots.items():
            setattr(made, name, value)


def _rebuilt(x, reduced):
    """The copy of an object that `__reduce__` tells how to make; a text says that it is its own copy."""
    if isinstance(reduced, str):
        return x
    return _made_of(*reduced)


def _made_of(function, arguments, state=None, items=None, pairs=None):
    made = function(*arguments)
    _take_state(made, state)
    if items is not None:
        for item in items:
            made.append(item)
    if pairs is not None:
        for name, value in pairs:
            made[name] = value
    return made


def _deeply_rebuilt(x, memo, reduced):
    if isinstance(reduced, str):
        return x
    return _deeply_made_of(id(x), memo, *reduced)


def _deeply_made_of(key, memo, function, arguments, state=None, items=None, pairs=None):
    made = function(*_deep(arguments, memo))
    memo[key] = as_object(made)
    if state is not None:
        _take_state(made, _deep(state, memo))
    if items is not None:
        for item in items:
            made.append(_deep(item, memo))
    if pairs is not None:
        for name, value in pairs:
            made[_deep(name, memo)] = _deep(value, memo)
    return made
