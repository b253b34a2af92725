import configparser
import io

TEXT = """
# a comment
[DEFAULT]
base = /srv
timeout = 30

[server]
host = example.org
port: 8080
path = %(base)s/data
debug = yes
; another comment
ratio = 0.75
long = first
    second
    third

[client]
Name = Anna Schmidt
timeout = 5
empty =
"""
c = configparser.ConfigParser()
c.read_string(TEXT)
print(c.sections(), c.defaults())
s = c["server"]
print(s["host"], s["path"], s["timeout"], s.getint("port"), s.getboolean("debug"), s.getfloat("ratio"))
print(repr(s["long"]))
print(c.getint("client", "timeout"), c.get("client", "name"), repr(c["client"]["empty"]))
print(c.options("client"), c.has_option("client", "NAME"), "client" in c, "nobody" in c)
print(c.get("client", "missing", fallback="none"), s.get("nothing"), s.get("nothing", "x"), c.getint("server", "no", fallback=7))
print(sorted(c.items("client")))
print([name for name in c], len(c), list(s.keys()))
for f in (lambda: c.get("nobody", "x"), lambda: c.get("server", "x"), lambda: c["nobody"], lambda: s["x"],
          lambda: c.getint("server", "host"), lambda: c.getboolean("server", "host"), lambda: c.add_section("server"),
          lambda: c.read_string("x = 1\n"), lambda: c.read_string("[a]\nx = 1\nx = 2\n"), lambda: c.read_string("[a]\n[a]\n"),
          lambda: c.read_string("[a]\nnonsense\n"), lambda: c.set("nobody", "a", "b")):
    try:
        print(f())
    except (configparser.Error, KeyError, ValueError) as e:
        print(type(e).__name__, e)
c.add_section("new")
c.set("new", "Key", "value")
c["other"] = {"a": "1", "b": "two"}
c["other"]["c"] = "3"
print(c.remove_option("other", "b"), c.remove_section("client"), c.remove_section("client"))
out = io.StringIO()
c.write(out)
print(out.getvalue())
c["bad"] = {"x": "%(nothing)s"}
try:
    c["bad"]["x"]
except configparser.InterpolationError as e:
    print(type(e).__name__, e)
raw = configparser.RawConfigParser(allow_no_value=True)
raw.read_string("[a]\nflag\nvalue = %(x)s\n")
print(raw.get("a", "value"), raw.get("a", "flag"), raw.options("a"))
