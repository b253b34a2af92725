"""Decorators with state: counting, remembering, retrying, checking arguments; stacked in both orders."""
import functools

def counted(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return f(*args, **kwargs)
    wrapper.calls = 0
    return wrapper

def remember(limit=None):
    def deco(f):
        seen = {}
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            key = args, tuple(sorted(kwargs.items()))
            try:
                if key in seen:
                    wrapper.hits += 1
                    return seen[key]
            except TypeError:
                return f(*args, **kwargs)
            value = f(*args, **kwargs)
            if limit is not None and len(seen) >= limit:
                seen.pop(next(iter(seen)))
            seen[key] = value
            return value
        wrapper.hits = 0
        wrapper.forget = seen.clear
        return wrapper
    return deco

def retry(times, *kinds):
    def deco(f):
        def wrapper(*args):
            problems = []
            for attempt in range(1, times + 1):
                try:
                    return f(*args), problems
                except kinds or Exception as e:
                    problems.append(f"{attempt}:{type(e).__name__}")
            raise RuntimeError(f"gave up after {times}") from None
        return wrapper
    return deco

def checked(**types):
    def deco(f):
        @functools.wraps(f)
        def wrapper(**kwargs):
            for name, kind in types.items():
                if name in kwargs and not isinstance(kwargs[name], kind):
                    raise TypeError(f"{f.__name__}: {name} is {type(kwargs[name]).__name__}, not {kind.__name__}")
            unknown = kwargs.keys() - types.keys()
            if unknown:
                raise TypeError(f"{f.__name__}: unknown {sorted(unknown)}")
            return f(**kwargs)
        return wrapper
    return deco

@counted
@remember(limit=2)
def area(w, h=1):
    """Width times height."""
    return w * h
print([area(2, 3), area(2, 3), area(2, h=3), area("ab", 2), area(2, 3), area([1], 2)], area.calls, area.hits, area.__name__, area.__doc__)
area.forget()
state = {"n": 0}
@retry(3, ValueError, KeyError)
def flaky(mode):
    state["n"] += 1
    if mode == "value" and state["n"] < 3:
        raise ValueError
    if mode == "type":
        raise TypeError("wrong")
    if mode == "always":
        raise KeyError(mode)
    return state["n"]
for mode in ("value", "type", "always", "fine"):
    try:
        print(mode, flaky(mode))
    except Exception as e:
        print(mode, type(e).__name__, e, e.__suppress_context__)
@checked(name=str, age=int)
def person(name="?", age=0):
    return f"{name}/{age}"
for kw in ({"name": "ann", "age": 3}, {"age": "x"}, {"size": 1}, {}):
    try:
        print(person(**kw))
    except TypeError as e:
        print(e)
