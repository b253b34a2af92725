"""html and urllib.parse: escaping, references of each kind, quoting, queries, and parts of addresses."""
import html
from urllib.parse import parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


for text in ("", "<a href=\"x\">'&'</a>", "&amp;", "é < ü", "a & b && c"):
    print(repr(html.escape(text)), repr(html.escape(text, quote=False)), html.unescape(html.escape(text)) == text)
for text in ("&lt;&gt;&amp;&quot;&#x27;&#39;", "&eacute;&Eacute;", "&nbsp;", "&hearts;", "&#65;&#x41;&#X41;", "&#0;", "&#x110000;", "&#xD800;", "&#128;", "&#150;", "&unknown;", "&amp", "&ampx", "&notit;", "&notin;", "&#", "&#;", "&#x;", "&", "&&amp;", "&copy 2024", "&CounterClockwiseContourIntegral;", "&#1;", "&#xFFFF;"):
    print(text, "->", ascii(html.unescape(text)))
for text in ("", "abc", "a b", "a/b", "é", "100%", "~-_.!*'()", "a&b=c", "\x00\n", "日本"):
    print(quote(text), quote(text, safe=""), quote(text, safe="/&"), quote_plus(text), unquote(quote(text)) == text, unquote_plus(quote_plus(text)) == text)
attempt("quote bytes", lambda: (quote(b"a\xff/"), quote_from_bytes(b"\x00 z"), unquote_to_bytes("a%20%ff"), unquote_to_bytes(b"%41")))
attempt("quote latin", lambda: (quote("é", encoding="latin-1"), unquote("%E9", encoding="latin-1"), unquote("%E9"), unquote("%E9", errors="ignore")))
attempt("quote none", lambda: quote(None))
attempt("quote int", lambda: quote(5))
for text in ("%", "%4", "%zz", "%41%", "a+b", "%e4%bd%a0", "%E4%BD", "%25%32%35"):
    print(text, repr(unquote(text)), repr(unquote_plus(text)))
for query in ("a=1&b=2", "a=1&a=2", "a", "a=", "=b", "a=b=c", "a=%20+x", "", "&&", "a=1;b=2", "é=ü"):
    attempt(f"parse_qs {query}", lambda: (parse_qs(query), parse_qsl(query), parse_qs(query, keep_blank_values=True)))
attempt("strict", lambda: parse_qs("a", strict_parsing=True))
attempt("separator", lambda: parse_qs("a=1;b=2", separator=";"))
attempt("fields", lambda: parse_qs("a=1&b=2", max_num_fields=1))
print(urlencode({"a": 1, "b": "x y", "c": "é&"}), urlencode([("a", 1), ("a", 2)]), urlencode({"a": [1, 2]}), urlencode({"a": [1, 2], "b": "xy"}, doseq=True), urlencode({"a": "x y"}, quote_via=quote), urlencode({}))
for url in ("http://user:pw@host.example:8080/a/b;p?q=1#frag", "https://host", "/just/path", "mailto:a@b.c", "//host/path", "file:///a/b", "http://[::1]:80/x", "?q", "#f", "", "HTTP://HOST/A", "a:b:c", "http://host/?#"):
    parts = urlsplit(url)
    print(tuple(parts), tuple(urlparse(url)), parts.username, parts.password, parts.hostname, parts.geturl() == url, urlunsplit(parts), urlunparse(urlparse(url)))
    attempt("port", lambda: parts.port)
attempt("port wrong", lambda: urlsplit("http://h:99999").port)
attempt("port text", lambda: urlsplit("http://h:x").port)
attempt("bracket", lambda: urlsplit("http://[::1/x"))
base = "http://a/b/c/d;p?q"
for ref in ("g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", "..g", "g;x=1/./y", "http:g", "https://x/y"):
    print(ref, urljoin(base, ref))
print(urldefrag("http://a/b#c"), urldefrag("x"), urldefrag("x#").url)
