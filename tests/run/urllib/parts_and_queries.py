"""`urllib.parse`: addresses in parts and together again, joins, quoting with every safe set, queries."""

from urllib.parse import (
    parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag, urlencode, urljoin,
    urlparse, urlsplit, urlunparse, urlunsplit,
)


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


for url in [
    "https://user:pw@Host.example:8080/a/b;p?q=1&r=#frag", "http://h", "//h/p", "/p?q", "p#f", "", "mailto:a@b", "http://[::1]:80/x", "file:///etc/x",
    "HTTP://H:/", "a:b", "http://h?x", "http://h#", "1:2", "http://u@h:99", "svn+ssh://x/y", "?q", "#f", "http://h/;x?y;z", "tel:+1-2",
]:
    p = urlparse(url)
    print(tuple(p), p.hostname, p.port, p.username, p.password, p.geturl(), tuple(urlsplit(url)))
    assert urlunsplit(urlsplit(url)) == urlunparse(p)
base = "http://a/b/c/d;p?q"
for ref in ["g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "g.", "..g", "g;x=1/../y", "http:g"]:
    print(repr(ref), urljoin(base, ref), end="; ")
print()
print(urljoin("", "a"), urljoin("a/b", "c"), urljoin("a", ""), urljoin("http://h", "x"), urldefrag("http://h/x#f"), urldefrag("x").fragment == "")
for text in ["a b/c", "é&=?", "~-_.", "100%", "", "a+b", "\n\0", "日本"]:
    print(repr(text), quote(text), quote(text, safe=""), quote_plus(text), quote(text, safe="é&"), unquote(quote(text)) == text, unquote_plus(quote_plus(text)) == text)
print(quote(b"\xff a"), quote_from_bytes(b"a/\x80"), quote("é", encoding="latin-1"), unquote("%e9", encoding="latin-1"), unquote("%zz%4", errors="strict"), unquote("%FF"), unquote_to_bytes("%41é"), unquote("a+b%20c"))
print(parse_qs("a=1&a=2&b=&c"), parse_qs("a=1&b=&c", keep_blank_values=True), parse_qsl("x=%20y+z&%C3%A9=1"), parse_qs("a=1;b=2", separator=";"), parse_qsl(""), parse_qs("a=1", max_num_fields=1))
attempt("fields", lambda: parse_qs("a=1&b=2", max_num_fields=1))
attempt("strict", lambda: parse_qs("a", strict_parsing=True))
attempt("port", lambda: urlsplit("http://h:99999").port)
attempt("port", lambda: urlsplit("http://h:x").port)
attempt("bracket", lambda: urlsplit("http://[::1"))
attempt("int", lambda: quote(3))
attempt("bytes and encoding", lambda: quote(b"a", encoding="utf-8"))
attempt("urlencode", lambda: urlencode(3))
attempt("urlencode", lambda: urlencode([1]))
print(urlencode({"a": 1, "b c": "d&e", "n": None}), urlencode([("k", "v"), ("k", "é")]), urlencode({"x": [1, 2], "y": "ab"}, doseq=True), urlencode({"x": [1, 2]}), urlencode({"a": "/"}, safe="/"), urlencode({"a": " "}, quote_via=quote))
p = urlsplit("http://h/p?q")
print(p._replace(scheme="https", query="").geturl(), p.scheme, p[1], p._fields, p == ("http", "h", "/p", "q", ""), repr(p))
