"""configparser: reading, interpolation, conversions, proxies, options of the parser, and every error."""

import configparser
import io

TEXT = """
# a comment
; another
[DEFAULT]
base = /srv
level: 3
flag = yes

[paths]
houses = %(base)s/houses
data = %(houses)s/data
many =
    one
    two

    three
percent = 50%%

[Server One]
Port = 8080
host:example.org
ratio = 0.25
on = off
empty =
"""


def attempt(label, call):
    try:
        print(label, "->", repr(call()))
    except (configparser.Error, ValueError, KeyError, TypeError, AttributeError) as error:
        print(label, "->", type(error).__name__ + ":", error)


config = configparser.ConfigParser()
config.read_string(TEXT)
print(config.sections(), config.defaults(), "paths" in config, "DEFAULT" in config, config.has_section("DEFAULT"), len(config), list(config))
for section in config.sections():
    print(section, config.options(section), config.items(section))
paths = config["paths"]
print(paths["data"], paths.get("nothing"), paths.get("nothing", "else"), paths.get("nothing", fallback="back"), "flag" in paths, list(paths), len(paths))
print(config.get("paths", "data", raw=True), config.get("paths", "houses", vars={"base": "/tmp"}), paths.name, paths.parser is config, repr(paths))
server = config["Server One"]
print(server.getint("port"), server.getfloat("ratio"), server.getboolean("on"), server.getboolean("flag"), repr(server["empty"]), server.getint("none", 5), server.getint("none"))
for word in ("1", "yes", "TRUE", "On", "0", "no", "False", "off", "2", "maybe", ""):
    config.set("Server One", "word", word)
    attempt(f"boolean {word!r}", lambda: config.getboolean("Server One", "word"))
attempt("section", lambda: config["none"])
attempt("section get", lambda: config.get("none", "x"))
attempt("option get", lambda: config.get("paths", "x"))
attempt("option item", lambda: paths["x"])
attempt("fallback", lambda: config.get("none", "x", fallback=None))
attempt("options", lambda: config.options("none"))
attempt("int", lambda: server.getint("host"))
attempt("float", lambda: config.getfloat("paths", "houses"))
attempt("set number", lambda: config.set("paths", "n", 5))
attempt("set item", lambda: paths.__setitem__("n", 5))
attempt("set in none", lambda: config.set("none", "a", "b"))
attempt("add", lambda: config.add_section("paths"))
attempt("add default", lambda: config.add_section("DEFAULT"))
attempt("remove", lambda: (config.remove_option("paths", "many"), config.remove_option("paths", "many"), config.remove_section("none")))
attempt("remove in none", lambda: config.remove_option("none", "a"))
for value in ("%(gone)s", "%(", "%x", "%(self)s"):
    other = configparser.ConfigParser(interpolation=None)
    other.read_dict({"s": {"self": value}})
    print("raw", other.get("s", "self"))
    broken = configparser.ConfigParser()
    broken.read_dict({"s": {"a": "1"}})
    attempt(f"set {value!r}", lambda: broken.set("s", "self", value))
    broken.read_string(f"[s]\nself = {value}\n")
    attempt(f"get {value!r}", lambda: broken.get("s", "self"))

for label, wrong in [("no header", "a = 1\n"), ("twice", "[a]\nx=1\n[a]\n"), ("option twice", "[a]\nx=1\nX=2\n"), ("no value", "[a]\njust a name\n"), ("continued", "[a]\n  x = 1\n   y = 2\n")]:
    parser = configparser.ConfigParser()
    attempt(label, lambda: parser.read_string(wrong))
loose = configparser.ConfigParser(allow_no_value=True, delimiters=("=",), comment_prefixes=("#",), strict=False)
loose.read_string("[a]\nlone\nkey:with=value\nkey:with=again\n;odd = 1\n[a]\nmore = 2\n")
print(loose.items("a"))
config["new"] = {"One": "1", "two": "2"}
config["paths"]["data"] = "elsewhere"
del config["Server One"]
del config["paths"]["percent"]
out = io.StringIO()
config.write(out)
print(out.getvalue())
out = io.StringIO()
config.write(out, space_around_delimiters=False)
print(out.getvalue().splitlines()[:4], config.remove_section("new"), config.sections())


class Exact(configparser.ConfigParser):
    def optionxform(self, optionstr):
        return optionstr


exact = Exact()
exact.read_string("[S]\nKey = 1\nkey = 2\n")
print(exact.items("S"), exact["S"]["Key"])
