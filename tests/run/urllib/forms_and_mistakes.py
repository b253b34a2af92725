# urllib.parse: splitting and joining addresses of many forms, queries with lists, quoting of bytes, errors.
from urllib.parse import (parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag, urlencode, urljoin, urlparse,
                          urlsplit, urlunparse, urlunsplit, quote_from_bytes, SplitResult)


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for url in ("http://user:pa%40ss@Example.COM:8080/a/b;p=1?x=1&y=2#frag", "https://[::1]:443/", "//host/path", "/only/path", "mailto:a@b.c", "file:///etc/x", "", "http:", "?q", "#f", "http://h?x#y", "HTTP://H/%7e", "ftp://h;t/x;type=a", "a:80", "http://host:", "urn:isbn:1", "javascript:x", "http://a b/c d", "x://y:z@w/"):
    parts = urlsplit(url)
    print(repr(url), tuple(parts), parts.hostname, parts.username, parts.password, parts.geturl(), urlparse(url).params)
    attempt("  port", lambda: parts.port)
attempt("bracket", lambda: urlsplit("http://[::1"))
attempt("large port", lambda: urlsplit("http://h:99999").port)
attempt("not port", lambda: urlsplit("http://h:8a").port)
p = urlparse("http://h/p;a?b#c")
print(p, p._replace(scheme="https", query="").geturl(), p.scheme, p[1], len(p), urlunparse(p), urlunparse(("s", "n", "p", "", "", "f")), urlunsplit(("", "", "p", "q", "")), urlunsplit(["http", "h", "x", "", ""]), SplitResult("a", "b", "c", "d", "e").geturl())
base = "http://a/b/c/d;p?q"
for other in ("g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "g;x?y#s", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", "..g", "./../g", "g/./h", "g/../h", "http:g", "http://x/y"):
    print(repr(other), urljoin(base, other), end="; ")
print()
print(urljoin("", "x"), urljoin("x", ""), urljoin("mailto:a", "b"), urljoin("http://a", "b"), urljoin("http://a/b", "https:c"), urldefrag("http://a/b#c"), urldefrag("a").fragment)
for text in ("", "a b", "a/b?c=d&e", "ü€", "~-._", "%41", "+", "a\nb"):
    print(repr(text), quote(text), quote(text, safe=""), quote_plus(text), quote_plus(text, safe=" "), unquote(quote(text)) == text, unquote_plus(quote_plus(text)) == text)
print(quote(b"\xff a"), quote_from_bytes(b"\0/"), quote("ü", encoding="latin-1"), quote("€", encoding="latin-1", errors="replace"), unquote("%FC", encoding="latin-1"), unquote("%ff%41%"), unquote("%E2%82%AC%zz"), unquote("a%2"), unquote_to_bytes("a%20%ff"), unquote_to_bytes(b"%41"), unquote_plus("a+b%2B"))
attempt("quote number", lambda: quote(5))
attempt("quote bytes encoding", lambda: quote(b"a", encoding="utf-8"))
attempt("from text", lambda: quote_from_bytes("x"))
attempt("strict", lambda: unquote("%ff", errors="strict"))
attempt("latin", lambda: quote("€", encoding="latin-1"))
for query in ("a=1&b=2&a=3", "a=&b", "=x", "&&a=1", "a=1;b=2", "a+b=c%20d", "a=%C3%BC", "a=b=c", ""):
    print(repr(query), parse_qs(query), parse_qsl(query, keep_blank_values=True), parse_qs(query, separator=";"))
attempt("strict", lambda: parse_qs("a", strict_parsing=True))
attempt("many", lambda: parse_qsl("a=1&b=2", max_num_fields=1))
attempt("separator", lambda: parse_qs("a", separator=""))
print(urlencode({"a": 1, "b c": "ü &", "n": None}), urlencode([("a", 1), ("a", 2.5)]), urlencode({"a": [1, "x y"]}), urlencode({"a": [1, 2], "b": "xy", "c": ()}, doseq=True), urlencode({"p": "a/b c"}, safe="/", quote_via=quote), urlencode({}), urlencode({"b": b"\xff"}))
attempt("urlencode text", lambda: urlencode("abc"))
attempt("urlencode number", lambda: urlencode(5))
