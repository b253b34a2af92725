"""Patterns and matches in annotations, by the names of typing too."""

import re
from re import Match
from typing import Match as AnyMatch
from typing import Optional, Pattern


def whole(m: re.Match) -> str:
    return m.group()


def both(m: "re.Match[str] | None", p: re.Pattern[str]) -> str:
    return m.group() + p.pattern if m else ""


def old(p: Pattern[str], text: str) -> Optional[AnyMatch[str]]:
    return p.match(text)


def of_bytes(p: re.Pattern[bytes], data: bytes) -> list[Match[bytes]]:
    return [m for m in p.finditer(data)]


print(whole(re.match("a", "abc")), both(re.match("a", "abc"), re.compile("x")), both(None, re.compile("")))
found = old(re.compile("(b)c?"), "bc")
print(found, found and found.groups(), old(re.compile("z"), "bc"))
print([m.span() for m in of_bytes(re.compile(b"a+"), b"aabca")])
print(isinstance(found, re.Match), isinstance(re.compile(b"a"), re.Pattern), isinstance("a", re.Pattern))
