"""Texts as they are, parents, the rest of the line, namespaces."""

import argparse
raw = argparse.ArgumentParser(prog="raw", formatter_class=argparse.RawDescriptionHelpFormatter, description="""\
Line one
    indented line
""", add_help=False)
raw.add_argument("-p", "--path", help="where")
raw.print_help()
base = argparse.ArgumentParser(add_help=False)
base.add_argument("--shared", default=1)
child = argparse.ArgumentParser(prog="child", parents=[base])
child.add_argument("foo", nargs=argparse.REMAINDER)
print(child.parse_args(["--shared", "2", "x", "--y", "z"]))
child.print_help()
try:
    child.add_argument("--shared")
except argparse.ArgumentError as e:
    print(e)
ns = argparse.Namespace(a=1)
setattr(ns, "".join(["b"]), 2)
print(ns, "a" in ns, "c" in ns, ns == argparse.Namespace(a=1, b=2), ns.a)
print(child.parse_args([], ns) is ns, ns)
