"""Arguments of every number, all actions, groups for the help and groups that exclude."""

import argparse
import sys

def show(parser, *lines):
    for line in lines:
        try:
            print(line, parser.parse_args(line.split()))
        except SystemExit as e:
            sys.stderr.flush()
            print(line, "exit", e.code)

p = argparse.ArgumentParser(prog="nargs")
p.add_argument("a")
p.add_argument("b", nargs="?", default="bee")
p.add_argument("c", nargs="*")
p.add_argument("--two", nargs=2, metavar=("X", "Y"))
p.add_argument("--opt", nargs="?", const="C", default="D")
p.add_argument("--many", nargs="+", type=int)
p.add_argument("--any", nargs="*")
show(p, "1", "1 2", "1 2 3 4", "1 --two x y 2", "1 --opt", "1 --opt z", "1 --many 1 2 3", "1 --many", "1 --two x", "1 --any", "--any a b -- c d", "--many 1 2 -- 5", "", "1 --many x")
p.print_help()
p = argparse.ArgumentParser(prog="acts", allow_abbrev=True)
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("-q", action="store_false", dest="loud")
p.add_argument("--const", action="store_const", const=42)
p.add_argument("-a", "--append", action="append")
p.add_argument("--add", action="append_const", const=1, dest="consts")
p.add_argument("--ext", action="extend", nargs="+", default=["z"])
p.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True)
p.add_argument("--version", action="version", version="%(prog)s 1.0")
p.add_argument("-x", type=float)
p.add_argument("-o", "--out-file")
show(p, "", "-vvv -q", "--const", "-a 1 -a2 --append=3", "--add --add", "--ext a b --ext c", "--no-flag", "--flag", "--version", "-x1.5", "-x -1", "-x=3", "-vx 2", "-vq", "--out f", "--o f", "--app 1", "--a 1", "--verbose=3", "-x", "-vz", "--out-file=", "-h")
g = argparse.ArgumentParser(prog="groups", usage="%(prog)s [options] thing", description="Long " * 30, epilog="The end of %(prog)s.")
one = g.add_argument_group("first group", "what it is for")
one.add_argument("--alpha", help="the alpha value, which has quite a long description that has to be wrapped somewhere", required=True)
ex = g.add_mutually_exclusive_group(required=True)
ex.add_argument("--left", action="store_true")
ex.add_argument("--right", type=int, help="right %(type)s, %(default)s")
g.add_argument("--hidden", help=argparse.SUPPRESS)
g.add_argument("thing", choices=["p", "q"], help="one of %(choices)s")
g.set_defaults(extra="E", alpha="A")
show(g, "p --alpha 1 --left", "p --alpha 1", "p --left", "r --alpha 1 --left", "p --alpha 1 --left --right 2")
g.print_help()
g.print_usage()
print(g.get_default("extra"), repr(g.format_usage()))
