"""urllib.parse: quoting both ways, queries, their options and errors."""

from urllib.parse import *


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for s in ["abc def/é~_.-", "", "a+b&c=d%", "\U0001f600", "/x?y#z"]:
    t(lambda: (quote(s), quote(s, safe=""), quote_plus(s), quote_plus(s, safe="/"), quote(s.encode())))
t(lambda: quote("é", encoding="latin-1"))
t(lambda: quote("€", encoding="latin-1", errors="replace"))
t(lambda: quote(5))
t(lambda: quote(b"a", encoding="utf-8"))
t(lambda: quote_from_bytes("a"))
t(lambda: quote("a/b", safe=b"/"))
t(lambda: quote("\ud800"))
t(lambda: quote(b"", safe=""))
t(lambda: quote("é", safe="é"))
for s in ["a%20b", "%C3%A9", "%zz%4", "%E9", "a+b", "%f0%9F%98%80x", "é%C3%A9", "%", "%%41", ""]:
    t(lambda: (unquote(s), unquote_plus(s), unquote_to_bytes(s), unquote(s, "latin-1"), unquote(s, errors="ignore")))
t(lambda: unquote(b"a%20"))
t(lambda: unquote(5))
t(lambda: unquote_to_bytes(b"%41"))
t(lambda: urlencode({"a": 1, "b c": "é&", "d": [1, 2], "n": None}))
t(lambda: urlencode([("a", "x y"), ("a", 2)]))
t(lambda: urlencode({"a": [1, "z"], "b": "s"}, doseq=True))
t(lambda: urlencode({"a/": "/ "}, safe="/"))
t(lambda: urlencode({"a": "x y"}, quote_via=quote))
t(lambda: urlencode("abc"))
t(lambda: urlencode({}))
t(lambda: urlencode({"b": b"\xff"}))
t(lambda: urlencode(((1, 2.5),)))
for q in ["a=1&b=2&a=3", "a=&b", "a=1;b=2", "%41=%C3%A9+x", "", "a==b", "&&", "=x"]:
    t(lambda: (parse_qs(q), parse_qsl(q), parse_qs(q, keep_blank_values=True)))
t(lambda: parse_qs("a&b", strict_parsing=True))
t(lambda: parse_qsl("a=1&a=2", max_num_fields=1))
t(lambda: parse_qs("a=1;b=2", separator=";"))
t(lambda: parse_qs("a", separator=""))
t(lambda: parse_qsl("a=%E9", encoding="latin-1"))
