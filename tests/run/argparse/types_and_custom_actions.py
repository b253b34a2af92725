"""Types with errors of their own, actions that the program writes, help with defaults."""

import argparse
def positive(text):
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return n
class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
t = argparse.ArgumentParser(prog="types", formatter_class=argparse.ArgumentDefaultsHelpFormatter, exit_on_error=False)
t.add_argument("--pos", type=positive, default="7", help="a positive number")
t.add_argument("--up", action=Upper, help="text", default="none")
t.add_argument("--pairs", type=lambda s: tuple(s.split("=")), action="append")
for line in (["--pos", "3", "--up", "abc"], ["--pairs", "a=b", "--pairs", "c=d"], ["--pos", "-1"], ["--pos", "x"], []):
    try:
        print(t.parse_args(line))
    except argparse.ArgumentError as e:
        print("error:", e)
t.print_help()
