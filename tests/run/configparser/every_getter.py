# Sections, defaults, converters, interpolation and what each method refuses.
import configparser
import io
from configparser import ConfigParser, RawConfigParser, ExtendedInterpolation

TEXT = """
# a comment
[DEFAULT]
base = /srv
level = 3

[server]
root = %(base)s/www
port = 8080
debug = yes
ratio = 0.5
empty =
novalue
list = a
    b
    c
; another

[client : remote]
Port : 80
root=/tmp
percent = 50%%
"""


def attempt(name, call):
    try:
        print(name, "->", repr(call()))
    except Exception as error:
        print(name, "->", type(error).__name__, str(error).replace("\n", " | "))


c = ConfigParser(allow_no_value=True)
c.read_string(TEXT)
print(c.sections(), c.defaults(), "server" in c, "DEFAULT" in c, c.has_section("DEFAULT"), len(c), list(c))
for section in c.sections():
    print(section, c.options(section), c.items(section), dict(c[section]) == dict(c.items(section)))
s = c["server"]
for name in ("root", "port", "debug", "ratio", "empty", "novalue", "list", "level", "missing"):
    attempt(f"get {name}", lambda: c.get("server", name))
    attempt(f"raw {name}", lambda: c.get("server", name, raw=True))
    attempt(f"int {name}", lambda: c.getint("server", name))
    attempt(f"float {name}", lambda: c.getfloat("server", name))
    attempt(f"boolean {name}", lambda: c.getboolean("server", name))
    attempt(f"section {name}", lambda: s[name])
    attempt(f"fallback {name}", lambda: c.get("server", name, fallback="fell back"))
    attempt(f"proxy {name}", lambda: s.get(name, "default"))
    attempt(f"has {name}", lambda: (c.has_option("server", name), name in s))
for text in ("1", "yes", "True", "ON", "0", "no", "false", "OFF", "maybe", ""):
    c["server"]["debug"] = text
    attempt(f"boolean {text!r}", lambda: c.getboolean("server", "debug"))
attempt("vars", lambda: c.get("server", "root", vars={"base": "/other"}))
attempt("no section", lambda: c.get("nowhere", "x"))
attempt("no section index", lambda: c["nowhere"])
attempt("options", lambda: c.options("nowhere"))
attempt("items", lambda: c.items("nowhere"))
attempt("add again", lambda: c.add_section("server"))
attempt("add default", lambda: c.add_section("DEFAULT"))
attempt("set number", lambda: c.set("server", "port", 80))
attempt("set", lambda: c.set("server", "port", "81"))
attempt("set percent", lambda: c.set("server", "port", "8%1"))
attempt("set nowhere", lambda: c.set("nowhere", "port", "81"))
attempt("remove", lambda: (c.remove_option("server", "PORT"), c.remove_option("server", "port"), c.remove_section("client : remote"), c.remove_section("x")))
attempt("remove nowhere", lambda: c.remove_option("nowhere", "x"))
attempt("percent", lambda: c.get("client : remote", "percent"))
out = io.StringIO()
c.write(out)
print(out.getvalue())
out = io.StringIO()
c.write(out, space_around_delimiters=False)
print(out.getvalue())
for bad in ("x = 1\n", "[a]\nx\n", "[a]\n[a]\n", "[a]\nx=1\nx=2\n", "[a\n", "[a]\n = 1\n"):
    attempt(repr(bad), lambda: ConfigParser().read_string(bad))
e = ConfigParser(interpolation=ExtendedInterpolation())
e.read_dict({"a": {"x": "1", "y": "${x}-${b:z}", "w": "$$"}, "b": {"z": "${a:x}${a:x}"}, "bad": {"p": "${nope}", "r": "ok", "s": "${a:b:c}"}})
for section, name in (("a", "y"), ("a", "w"), ("b", "z"), ("bad", "p"), ("bad", "r"), ("bad", "s")):
    attempt(f"extended {section}.{name}", lambda: e[section][name])
i = ConfigParser()
i.read_dict({"loop": {"a": "%(b)s", "b": "%(a)s", "gone": "%(nope)s"}})
for name in ("a", "gone"):
    attempt(f"interpolation {name}", lambda: i["loop"][name][:10])
r = RawConfigParser(delimiters=(":",), comment_prefixes=("//",), inline_comment_prefixes=("#",), default_section="common", strict=False)
r.optionxform = str
r.read_string("[common]\nA: 1\n[s]\nB: 2 # two\n// no\nB: 3\n[s]\nC=x: %(y)s\n")
print({name: dict(r[name]) for name in r})
