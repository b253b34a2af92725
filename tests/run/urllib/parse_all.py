# Addresses of every shape apart, together, joined; quoting of every character.
from urllib.parse import (parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag, urlencode, urljoin,
                          urlparse, urlsplit, urlunparse, urlunsplit)


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


for url in ("http://user:pa%20ss@Host.example:8080/a/b;p?q=1&r=2#frag", "//host/path", "/only/path?x", "mailto:someone@example.org", "file:///etc/passwd", "", "#f", "?q", "a:b:c",
            "http://[::1]:80/", "http://host:/", "HTTP://HOST/", "http://h?q#f?g", "http://u@h", "http://:pw@h", "x://a;b/c;d;e", "path;params", "http:///x", "1http://x", "a+b.c-d://x"):
    p = urlparse(url)
    print(p)
    print("  ", repr(p.username), repr(p.password), repr(p.hostname), p.port, p.geturl() == url, p.geturl(), tuple(urlsplit(url)), urldefrag(url))
for url in ("http://h:99999/", "http://h:x/", "http://[::1/", "http://::1]/", "http://h:-1/", "http://[x]/"):
    attempt(url, lambda: urlsplit(url).port)
for base in ("http://a/b/c/d;p?q", "http://a", "", "mailto:x"):
    for other in ("", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", ".", "./", "..", "../", "../g", "../..", "../../../g", "/./g", "/../g", "g.", ".g", "g..", "./../g", "g/./h", "g/../h", "http:g", "ftp://x/y"):
        print(urljoin(base, other), end=" | ")
    print()
print(urljoin("http://a/b#f", "c", allow_fragments=False))
every = "".join(map(chr, range(32, 127)))
print(quote(every), quote(every, safe=""), quote_plus(every), quote_plus(every, "/:"), quote("ü/é ß"), quote("ü", encoding="latin-1"), quote(b"\xff/ a"), quote_from_bytes(b"a&b"))
for text in ("%41%42", "%", "%4", "%zz", "%e4%b8%ad", "%ff", "a+b", "%2B", "%C3%BC%", "100%25", "ü%20x"):
    print(repr(unquote(text)), repr(unquote_plus(text)), unquote_to_bytes(text), repr(unquote(text, encoding="latin-1")))
for query in ("a=1&b=2&a=3", "a=&b", "a", "", "=", "&&", "a=1;b=2", "x=%20y+z", "a=b=c", "%61=%62"):
    print(parse_qs(query), parse_qsl(query), parse_qs(query, keep_blank_values=True), parse_qsl(query, True))
attempt("strict", lambda: parse_qs("a", strict_parsing=True))
attempt("separator", lambda: parse_qs("a=1;b=2", separator=";"))
attempt("fields", lambda: parse_qsl("a=1&b=2&c=3", max_num_fields=2))
print(urlencode({"a": 1, "b c": "d&e", "ü": "é"}), urlencode([("k", "v"), ("k", "w")]), urlencode({"k": ["x", "y z"]}, doseq=True), urlencode({"k": [1, 2]}), urlencode({"a": "b c"}, quote_via=quote), urlencode({}))
print(urlunparse(("http", "h", "/p", "x", "q", "f")), urlunsplit(("", "h", "p", "", "")), urlunsplit(("http", "", "/p", "", "")), urlunparse(["s", "", "p", "", "", ""]))
p = urlsplit("http://h/p?q#f")
print(p._replace(scheme="ftp", query="").geturl(), p._asdict(), p[1], p.scheme, len(p), p == ("http", "h", "/p", "q", "f"))
