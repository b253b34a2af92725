"""Calls with `**values`: the names are known when running, and so is whether they go with the parameters."""

from core.function import listed, plural, takes, were
from core.object import type_name
from builtins.dict_table import next_entry


@plain_iteration
def merge_keywords[K, V](into: dict[str, object], values: dict[K, V], callee: str) -> None:
    """Adds the items of one `**values`."""
    i = next_entry(values, 0)
    while i >= 0:
        key = values._keys._tail[i]
        if not isinstance(key, str):
            raise TypeError("keywords must be strings")
        set_keyword(into, str(key), values._values._tail[i], callee)
        i = next_entry(values, i + 1)


def merge_keywords(into: dict[str, object], values: object, callee: str) -> None:
    """The same of any mapping: what has `keys` and items."""
    if not hasattr(values, "keys"):
        raise TypeError(callee + "argument after ** must be a mapping, not " + type_name(values))
    for key in values.keys():
        if not isinstance(key, str):
            raise TypeError("keywords must be strings")
        set_keyword(into, str(key), values[key], callee)


def set_keyword(into: dict[str, object], name: str, value: object, callee: str) -> None:
    """Adds a keyword that is written after a `**values`."""
    if name in into:
        raise TypeError(callee + "got multiple values for keyword argument '" + name + "'")
    into[name] = value


def take_keyword(keywords: dict[str, object], name: str) -> object:
    """The value for a parameter; what is left is for `**names`."""
    value = keywords[name]
    del keywords[name]
    return value


def check_call(
    name: str,
    callee: str,
    names: list[str],
    positional_only: int,
    required: int,
    extra: bool,
    only: list[str],
    only_required: list[str],
    more: bool,
    given: int,
    explicit: list[str],
    keywords: dict[str, object],
) -> None:
    """TypeError unless the arguments go with the parameters: `names` are the positional ones, `only` the keyword-only ones; `extra`
    and `more` say whether there are `*args` and `**names`."""
    for key in explicit:
        if key in keywords:
            raise TypeError(callee + "got multiple values for keyword argument '" + key + "'")
    for key in explicit:
        if not _takes_keyword(name, names, positional_only, only, given, key) and not more:
            _unknown_keyword(name, names[:positional_only], explicit, keywords, key)
    for key in keywords:
        if not _takes_keyword(name, names, positional_only, only, given, key) and not more:
            _unknown_keyword(name, names[:positional_only], explicit, keywords, key)
    most = len(names)
    if given > most and not extra:
        named = 0
        for key in only:
            if key in explicit or key in keywords:
                named = named + 1
        text = name + "() takes " + takes(required, most) + " but " + str(given)
        if named > 0:
            text = text + " positional argument" + plural(given) + " (and " + str(named) + " keyword-only argument" + plural(named) + ") were"
        else:
            text = text + were(given)
        raise TypeError(text + " given")
    _check_missing(name, "positional", names[given:required], explicit, keywords)
    _check_missing(name, "keyword-only", only_required, explicit, keywords)


def _takes_keyword(name: str, names: list[str], positional_only: int, only: list[str], given: int, key: str) -> bool:
    if key in only:
        return True
    if key not in names:
        return False
    at = names.index(key)
    if at >= positional_only and at < given:
        raise TypeError(name + "() got multiple values for argument '" + key + "'")
    return at >= positional_only


@cold
def _unknown_keyword(
    name: str, by_position: list[str], explicit: list[str], keywords: dict[str, object], key: str
) -> None:
    passed = list[str]()
    for other in by_position:
        if other in explicit or other in keywords:
            passed.append(other)
    if len(passed) > 0:
        text = "() got some positional-only arguments passed as keyword arguments: '"
        raise TypeError(name + text + ", ".join(passed) + "'")
    raise TypeError(name + "() got an unexpected keyword argument '" + key + "'")


def _check_missing(
    name: str, kind: str, wanted: list[str], explicit: list[str], keywords: dict[str, object]
) -> None:
    missing = list[str]()
    for key in wanted:
        if key not in explicit and key not in keywords:
            missing.append(key)
    n = len(missing)
    if n > 0:
        raise TypeError(name + "() missing " + str(n) + " required " + kind + " argument" + plural(n) + ": " + listed(missing))


def no_keywords_left(name: str, takes_some: bool, keywords: dict[str, object]) -> None:
    """TypeError where a keyword is none of the parameters of a function of the library."""
    for key in keywords:
        if takes_some:
            raise TypeError("'" + key + "' is an invalid keyword argument for " + name + "()")
        raise TypeError(name + "() takes no keyword arguments")


def keyword_items(keywords: dict[str, object]) -> tuple[object]:
    """Names and values in turn."""
    items = list[object]()
    for key in keywords:
        items.append(key)
        items.append(keywords[key])
    return tuple[object](items)


def keyword_pairs[K](keywords: dict[str, object]) -> tuple[tuple[K, object]]:
    """Pairs of names and values."""
    items = list[tuple[K, object]]()
    for key in keywords:
        name: K = key
        items.append((name, keywords[key]))
    return tuple[tuple[K, object]](items)


def attributes_in_order(all: dict[str, object], order: dict[str, object]) -> dict[str, object]:
    """The attributes of an object, those first whose order is known."""
    ordered = dict[str, object]()
    for name in order:
        if name in all:
            ordered[name] = all[name]
    for name in all:
        ordered[name] = all[name]
    return ordered
