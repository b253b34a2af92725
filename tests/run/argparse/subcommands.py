"""Subcommands with parsers of their own, aliases and functions, and their errors."""

import argparse
import sys

def add(args):
    print("adding", args.names, args.force)
def remove(args):
    print("removing", args.name, args.level)
parser = argparse.ArgumentParser(prog="pkg", description="A package manager.")
parser.add_argument("--debug", action="store_true")
sub = parser.add_subparsers(dest="command", required=True, help="what to do", title="commands", metavar="COMMAND")
a = sub.add_parser("add", help="add packages", aliases=["install"])
a.add_argument("names", nargs="+")
a.add_argument("-f", "--force", action="store_true")
a.set_defaults(func=add)
r = sub.add_parser("remove", help="remove a package", description="Removes.")
r.add_argument("name")
r.add_argument("--level", type=int, choices=range(1, 4), default=1)
r.set_defaults(func=remove)
def run(*argv):
    try:
        args = parser.parse_args(list(argv))
        print(args.command, args.debug)
        args.func(args)
    except SystemExit as e:
        print("exit", e.code)
run("add", "x", "y", "-f")
run("--debug", "remove", "z", "--level", "3")
run("install", "q")
run("remove", "z", "--level", "9")
run("fly")
run()
run("remove", "a", "b")
run("-h")
run("remove", "-h")
plain = argparse.ArgumentParser(prog="plain")
s2 = plain.add_subparsers()
s2.add_parser("one").add_argument("--n", type=int)
s2.add_parser("two")
print(plain.parse_args(["one", "--n", "3"]), plain.parse_args([]), plain.parse_known_args(["two", "--zz", "1"]))
plain.print_help()
