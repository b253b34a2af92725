# A shell of commands: each is a method do_NAME, its help is the docstring.
import shlex

class Shell:
    prompt = "> "
    def __init__(self):
        self.vars, self.done = {}, False
    def commands(self):
        return sorted(name[3:] for name in dir(self) if name.startswith("do_"))
    def run(self, line):
        parts = shlex.split(line)
        if not parts:
            return None
        name, *args = parts
        command = getattr(self, "do_" + name, self.unknown)
        try:
            return command(*args)
        except TypeError as e:
            text = str(e)
            return "usage: " + (command.__doc__ or name).strip() if "argument" in text else "error: " + text
        except Exception as e:
            return f"{type(e).__name__}: {e}"
    def unknown(self, *args):
        return f"unknown command ({len(args)} arguments)"
    def do_set(self, name, value):
        """set NAME VALUE"""
        for kind in (int, float, str):
            try:
                self.vars[name] = kind(value)
                break
            except ValueError:
                continue
        return f"{name} is {self.vars[name]!r}"
    def do_get(self, name, default=None):
        """get NAME [DEFAULT]"""
        return self.vars.get(name, default)
    def do_add(self, *names):
        """add NAME..."""
        total = self.vars[names[0]]
        for n in names[1:]:
            total = total + self.vars[n]
        return total
    def do_help(self, name=None):
        """help [COMMAND]"""
        if name is None:
            return ", ".join(self.commands())
        return getattr(self, "do_" + name).__doc__
    def do_quit(self):
        "quit"
        self.done = True
        return "bye"

shell = Shell()
for line in ["", "help", "set a 3", "set b 2.5", "set c text", "set d", "get a", "get z", "get z none", "add a b", "add a c", "add q",
             "add c c", "help set", "help nothing", "jump 1 2", "set 'two words' \"x y\"", "get 'two words'", "quit"]:
    print(shell.prompt + line, "|", shell.run(line))
print(shell.done, sorted(shell.vars))
