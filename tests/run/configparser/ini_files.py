# configparser: reading texts of every form, interpolation, typed values, writing back, and each error.
import configparser
import io


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


TEXT = """
[DEFAULT]
base = /srv
Debug: no

; a comment
[web server]
root = %(base)s/www
port=8080
ratio = 2.5
hosts =
    one
    two

    three
empty =
flag
percent = 100%%
"""
p = configparser.ConfigParser(allow_no_value=True)
p.read_string(TEXT)
print(p.sections(), p.default_section, p.defaults(), "web server" in p, "DEFAULT" in p, len(p), list(p))
s = p["web server"]
print(s["root"], s.getint("port"), s.getfloat("ratio"), s.getboolean("debug"), repr(s["hosts"]), repr(s["empty"]), s["flag"], s["percent"], s.name, s.get("nope"), s.get("nope", "d"), s.get("nope", fallback=3), "ROOT" in s, list(s), len(s), s)
print(p.get("web server", "root", raw=True), p.get("web server", "root", vars={"base": "/x"}), p.items("web server")[:2], p.options("web server"), p.has_option("web server", "Port"), p.has_section("DEFAULT"), p.getint("nope", "x", fallback=9))
attempt("section", lambda: p["nope"])
attempt("option", lambda: s["nope"])
attempt("get section", lambda: p.get("nope", "x"))
attempt("get option", lambda: p.get("web server", "nope"))
attempt("int", lambda: s.getint("ratio"))
attempt("boolean", lambda: s.getboolean("ratio"))
for text in ("yes", "No", "TRUE", "off", "1", "0", "maybe", "", "2"):
    p.set("web server", "b", text)
    attempt(repr(text), lambda: p.getboolean("web server", "b"))
p.add_section("new")
p["new"]["key"] = "value"
p["other"] = {"a": "1", "B": "2"}
attempt("add twice", lambda: p.add_section("new"))
attempt("add default", lambda: p.add_section("DEFAULT"))
attempt("number", lambda: p.set("new", "n", 5))
attempt("number item", lambda: p["new"].__setitem__("n", 5))
attempt("bad percent", lambda: p.set("new", "n", "50%"))
attempt("set nowhere", lambda: p.set("nope", "n", "5"))
attempt("add number", lambda: p.add_section(5))
print(p.remove_option("new", "key"), p.remove_option("new", "key"), p.remove_section("new"), p.remove_section("new"))
del p["other"]["a"]
print(dict(p["other"]), p.popitem()[0])
out = io.StringIO()
p.read_dict({"z": {"k": "v", "n": 3, "none": None}})
p.write(out, space_around_delimiters=False)
print(out.getvalue())
for text in ("x=1\n", "[a]\n[a]\n", "[a]\nx=1\nX=2\n", "[a]\nnonsense\n", "[a\nx=1", "[a]\n= 5\n", "[a]\nx\n  y\n", "[]\nx=1\n", "[a]\nx = 1\n y = 2\n", "[a] trailing\nx=1\n"):
    def read():
        q = configparser.ConfigParser()
        q.read_string(text)
        return {name: dict(q[name]) for name in q.sections()}
    attempt(repr(text), read)
loose = configparser.ConfigParser(strict=False, delimiters=(":",), comment_prefixes=("//",), inline_comment_prefixes=("#",), default_section="common", interpolation=None, empty_lines_in_values=False)
loose.read_string("[common]\nA: %x # note\n[s]\n// no\nB: 1\nB: 2\nC=3: 4\n[s]\nD: 5\n")
print(dict(loose["s"]), loose.defaults())
x = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
x.read_string("[a]\nv = 1\nw = ${v}${b:z}$$\n[b]\nz = ${a:v}!\nbad = ${nope}\nodd = $x\nloop = ${loop}\n")
print(x["a"]["w"])
for name in ("bad", "odd", "loop"):
    attempt(name, lambda: x["b"][name])
y = configparser.ConfigParser()
y.read_string("[a]\nv = %(w)s\nw = %(v)s\nbad = %(\nodd = %x\nmissing = %(nope)s\n")
for name in ("v", "bad", "odd", "missing"):
    attempt(name, lambda: y["a"][name])
raw = configparser.RawConfigParser()
raw.read_string("[a]\nv = %(w)s %\n")
print(raw["a"]["v"], raw.read(["no_such_file.ini"]), p == p, repr(p["DEFAULT"]), issubclass(configparser.NoOptionError, configparser.Error))
