"""`configparser` as programs use it: defaults, types, interpolation, changes written back, what is missing or twice."""

import configparser
import io


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


TEXT = """
[DEFAULT]
root = /srv
debug = no

[server]
host: localhost
port = 8080
path = %(root)s/www
debug = yes
ratio = 0.5
empty =
none

# a comment
[long section]
lines =
    one
    two

    three
key with spaces = a = b ; not a comment
; another
"""
c = configparser.ConfigParser(allow_no_value=True)
c.read_string(TEXT)
print(c.sections(), c.options("server"), "server" in c, c.has_section("DEFAULT"), c.has_option("server", "root"), c.defaults())
s = c["server"]
print(s["host"], s.getint("port"), s.getfloat("ratio"), s.getboolean("debug"), s["path"], repr(s["empty"]), s["none"], s.get("nope"), s.get("nope", "d"), s.getint("nope", fallback=3), s.name, len(s), list(s))
print(c.get("server", "path", raw=True), c.get("server", "x", fallback="f"), c.getboolean("long section", "debug"), repr(c["long section"]["lines"]), c["long section"]["key with spaces"], c.items("server")[:2], c.get("server", "path", vars={"root": "/tmp"}))
attempt("section", lambda: c["none"])
attempt("section", lambda: c.get("none", "x"))
attempt("option", lambda: c.get("server", "x"))
attempt("option", lambda: s["x"])
attempt("int", lambda: c.getint("server", "host"))
attempt("bool", lambda: c.getboolean("server", "host"))
attempt("add", lambda: c.add_section("server"))
attempt("add", lambda: c.add_section("DEFAULT"))
attempt("set", lambda: c.set("server", "x", 5))
attempt("set", lambda: c.set("none", "x", "5"))
c.add_section("new")
c["new"]["Key"] = "Value"
c.set("new", "pct", "100%%")
c["other"] = {"a": "1", "b": "2"}
print(c["new"]["key"], c["new"]["pct"], c.remove_option("other", "a"), c.remove_option("other", "a"), c.remove_section("other"), c.remove_section("other"))
out = io.StringIO()
c.write(out)
print(out.getvalue())
d = configparser.ConfigParser()
d.read_string(out.getvalue().replace("none\n", "none = 1\n"))
print(d.sections() == c.sections(), d["new"]["pct"], d.read(["missing.ini"]))
d.read_dict({"x": {"one": 1, "two": "%(one)s%(one)s"}})
print(d["x"]["two"], d["x"].getint("two"), dict(d["x"]))
for bad in ["a = 1", "[s]\na = 1\na = 2", "[s]\n[s]", "[s\na=1", "[s]\n= 1", "[s]\nnovalue", "[s]\na = %(b)s", "[s]\na = %(a)s", "[s]\na = %x"]:

    def read():
        p = configparser.ConfigParser()
        p.read_string(bad)
        return [(k, p[k].get("a")) for k in p.sections()]

    attempt(repr(bad), read)
r = configparser.RawConfigParser()
r.read_string("[a]\nx = %(y)s\n")
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
e.read_string("[p]\nhome = /h\n[q]\nbin = ${p:home}/bin\nme = ${bin}!\n")
n = configparser.ConfigParser(delimiters=("=",), comment_prefixes=("#",), inline_comment_prefixes=(";",), strict=False)
n.read_string("[a]\nk:1 = v ; c\nk:1 = w\n")
print(r["a"]["x"], e["q"]["me"], dict(n["a"]), configparser.ConfigParser({"base": "1"})["DEFAULT"]["base"])
print([x.__name__ for x in configparser.NoOptionError.__mro__[:2]], configparser.DEFAULTSECT)
