"""configparser: reading, types, defaults, interpolation, writing, and the errors with their texts."""
import configparser
import io


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except configparser.Error as error:
        print(name, "!", type(error).__name__, str(error).replace("\n", " / ").replace("\t", " "))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


TEXT = """
[DEFAULT]
home = /srv/me
debug = no

[server]
Host: example.org
port=8080
path = %(home)s/www
ratio = 0.5
list = a,
    b,
    c
; a comment
# another
empty =

[client]
debug = on
timeout = 1e2
"""
c = configparser.ConfigParser()
c.read_string(TEXT)
print(c.sections(), c.defaults(), "server" in c, "DEFAULT" in c, len(c), list(c))
print(dict(c["server"]), c["server"]["path"], c.get("server", "host"), c["server"].get("nope", "fallback"), repr(c["server"]["empty"]), c.options("client"), c.has_option("server", "HOST"), c.has_section("none"))
print(c.getint("server", "port"), c.getfloat("server", "ratio"), c.getboolean("client", "debug"), c["server"].getboolean("debug"), c["client"].getfloat("timeout"), c.getint("server", "nope", fallback=7), c.get("server", "path", raw=True), c.get("server", "path", vars={"home": "/other"}))
attempt("no section", lambda: c.get("nope", "x"))
attempt("no option", lambda: c.get("server", "nope"))
attempt("no section item", lambda: c["nope"])
attempt("no option item", lambda: c["server"]["nope"])
attempt("not int", lambda: c.getint("server", "host"))
attempt("not boolean", lambda: c.getboolean("server", "host"))
attempt("items", lambda: c.items("client"))
attempt("add again", lambda: c.add_section("server"))
attempt("add default", lambda: c.add_section("DEFAULT"))
attempt("set number", lambda: c.set("server", "port", 5))
attempt("set no section", lambda: c.set("nope", "a", "b"))
c.add_section("new")
c.set("new", "Key", "value")
c["new"]["other"] = "50%%"
c["extra"] = {"a": "1", "b": 2}
print(c["new"]["key"], c["new"]["other"], c["extra"]["b"], c.remove_option("new", "key"), c.remove_option("new", "key"), c.remove_section("client"), c.remove_section("client"), c.sections())
attempt("percent", lambda: c.set("new", "bad", "50%"))
raw = configparser.RawConfigParser()
raw.read_string("[s]\na = %(b)s\nb = 1%\n")
print(raw.get("s", "a"), raw.get("s", "b"))
loop = configparser.ConfigParser()
loop.read_string("[s]\na=%(b)s\nb=%(a)s\nc=%(missing)s\nd=%(x\ne=%y\nf=100%%\n")
for option in "abcdef":
    attempt(f"interpolate {option}", lambda: loop.get("s", option))
ext = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
ext.read_string("[a]\nx=1\n[b]\ny=${a:x}2\nz=${y}3\nw=$$5\nv=${nope}\nu=${a:nope}\nt=${a:b:c}\n")
for option in "yzwvut":
    attempt(f"extended {option}", lambda: ext.get("b", option))
out = io.StringIO()
c.write(out)
print(out.getvalue())
out = io.StringIO()
raw.write(out, space_around_delimiters=False)
print(out.getvalue())
for text in ("x = 1\n", "[a]\nx = 1\nx = 2\n", "[a]\n[a]\n", "[a]\nno value\n", "[a\nx=1\n", "[]\n", "[a]\n= 5\n", "  [a]\n  x=1\n"):
    attempt(f"read {text!r}", lambda: configparser.ConfigParser().read_string(text))
loose = configparser.ConfigParser(allow_no_value=True, strict=False, delimiters=("=",), comment_prefixes=("//",), inline_comment_prefixes=("#",), default_section="common", interpolation=None)
loose.read_string("[common]\nq=0\n[a]\nflag\nx=1 # one\nx=2\nurl: http=yes\n// gone\n")
print({s: dict(loose[s]) for s in loose.sections()}, loose.defaults())
