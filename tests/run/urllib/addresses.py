"""urllib.parse: addresses of every shape taken apart, put together and joined, by RFC 3986."""

from urllib.parse import *


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for u in ["http://user:pw@www.Example.com:8080/a/b;p?q=1&r#frag", "//host/path", "path/only", "mailto:a@b.c", "http://[::1]:80/x", "http://h", "HTTP://H?q", "file:///etc/x", "http://h:abc/", "http://h:99999/", "", "#f", "?q", "http://a@b@c:1/", "a:b:c", "1a:b", "http://h:/p", "http:///x", "svn+ssh://h/p", "http://h/a;b/c;d", "  http://x ", "ht\ntp://x\ty"]:
    r = urlsplit(u)
    print(repr(u), r, repr(r.geturl()), r.username, r.password, r.hostname)
    t(lambda: r.port)
    p = urlparse(u)
    print("   ", p, repr(p.geturl()), repr(r.netloc), len(r), r[1:3], r == tuple(r))
for u in ["http://[::1", "http://[x]/", "http://a]b/", "http://[::1]x/", "http://[v1.a]/"]:
    t(lambda: urlsplit(u))
t(lambda: urlsplit("x", scheme="http"))
t(lambda: urlsplit("//h#f", "ftp", False))
t(lambda: urlunsplit(("http", "h", "p", "q", "f")))
t(lambda: urlunsplit(("", "", "//p", "", "")))
t(lambda: urlunparse(("http", "h", "/p", "x", "q", "f")))
t(lambda: urlunsplit(["file", "", "/p", "", ""]))
t(lambda: urlunsplit(["mailto", "", "a@b", "", ""]))
for b, u in [("http://a/b/c/d;p?q", x) for x in ["g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", ".g", "./../g", "g/./h", "g/../h", "http:g"]] + [("", "x"), ("x", ""), ("http://a", "b"), ("mailto:x@y", "z"), ("a/b", "../../c"), ("file:///a/b", "c")]:
    print(b, repr(u), urljoin(b, u))
t(lambda: urldefrag("http://a/b#c"))
t(lambda: urldefrag("x"))
t(lambda: urldefrag("http://a/b#c").fragment)
