"""The parser: what a command line says, matched with the arguments that there are."""

import sys

from stdlib.argparse._actions import (
    ArgumentError, ArgumentTypeError, HelpAction, Namespace, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS,
    SubParsersAction, UNRECOGNIZED, ZERO_OR_MORE, argument_name, found_in, put,
)
from stdlib.argparse._groups import ArgumentGroup, Container
from stdlib.argparse._help import HelpFormatter


class ArgumentParser(Container):
    """A parser of command lines."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error",
                 add_help=True, allow_abbrev=True, exit_on_error=True):
        super().__init__(description, prefix_chars, argument_default, conflict_handler)
        if prog is None:
            prog = sys.argv[0].rsplit("/", 1)[-1]
        self.prog = prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._subparsers = None
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        if add_help:
            first = "-" if "-" in prefix_chars else prefix_chars[0]
            self._optionals._add(HelpAction([first + "h", first * 2 + "help"], help="show this help message and exit"))
        for parent in parents:
            self._take_parent(parent)

    def _take_parent(self, parent):
        taken = {}
        for group in parent._action_groups:
            own = self._group_called(group.title, group.description)
            for action in group._group_actions:
                taken[id(action)] = own
        for group in parent._exclusive:
            own = self.add_mutually_exclusive_group(required=group.required)
            own._group_actions = group._group_actions
        for action in parent._actions:
            taken.get(id(action), self)._add(action)
        for name in parent._defaults:
            self._defaults[name] = parent._defaults[name]

    def _group_called(self, title, description):
        for group in self._action_groups:
            if group.title == title:
                return group
        return self.add_argument_group(title, description)

    def __repr__(self):
        shown = [("prog", self.prog), ("usage", self.usage), ("description", self.description)]
        shown.extend([("formatter_class", self.formatter_class), ("conflict_handler", self.conflict_handler),
                      ("add_help", self.add_help)])
        return f"{type(self).__name__}({', '.join([f'{name}={value!r}' for name, value in shown])})"

    def _add(self, action):
        if action.container is None:
            group = self._optionals if action.option_strings else self._positionals
            action.container = self
            return group._add(action)
        return super()._add(action)

    def add_subparsers(self, *, title=None, description=None, prog=None, dest=SUPPRESS, required=False, help=None,
                       metavar=None, parser_class=None, action=None):
        if self._subparsers is not None:
            self.error("cannot have multiple subparser arguments")
        if title is not None or description is not None:
            group = self.add_argument_group("subcommands" if title is None else title, description)
        else:
            group = self._positionals
        self._subparsers = group
        if prog is None:
            formatter = self._formatter()
            positionals = [a for a in self._actions if not a.option_strings]
            prog = formatter.usage(self.usage, positionals, self._exclusive, "").strip()
        make = type(self) if parser_class is None else parser_class
        return group._add(SubParsersAction([], prog, make, dest, required, help, metavar))

    # Parsing.

    def parse_args(self, args=None, namespace=None):
        if namespace is None:
            namespace = Namespace()
        left = self._parse_into(namespace, args)
        if left:
            message = f"unrecognized arguments: {' '.join(left)}"
            if self.exit_on_error:
                self.error(message)
            raise ArgumentError(None, message)
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        if namespace is None:
            namespace = Namespace()
        left = self._parse_into(namespace, args)
        return namespace, left

    def _parse_into(self, namespace, args):
        """Parses into the namespace. What is left of the line."""
        if not isinstance(namespace, Namespace):
            raise NotImplementedError("a namespace that is no argparse.Namespace is not supported by waspy")
        args = sys.argv[1:] if args is None else list(args)
        for action in self._actions:
            if action.dest != SUPPRESS and not hasattr(namespace, action.dest) and not _is_suppressed(action.default):
                setattr(namespace, action.dest, action.default)
        for dest in self._defaults:
            if not hasattr(namespace, dest):
                setattr(namespace, dest, self._defaults[dest])
        if self.exit_on_error:
            try:
                left = _Run(self, self._from_files(args), namespace).parse()
            except ArgumentError as error:
                self.error(str(error))
        else:
            left = _Run(self, self._from_files(args), namespace).parse()
        more = getattr(namespace, UNRECOGNIZED, None)
        if more is not None:
            left.extend(more)
            delattr(namespace, UNRECOGNIZED)
        return left

    def _from_files(self, args):
        if self.fromfile_prefix_chars is None:
            return args
        found = []
        for arg in args:
            if not arg or arg[0] not in self.fromfile_prefix_chars:
                found.append(arg)
                continue
            try:
                with open(arg[1:]) as file:
                    lines = file.read().splitlines()
            except OSError as error:
                raise ArgumentError(None, str(error))
            inside = []
            for line in lines:
                inside.extend(self.convert_arg_line_to_args(line))
            found.extend(self._from_files(inside))
        return found

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    # What it writes.

    def _formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        return self._formatter().usage(self.usage, self._actions, self._exclusive)[:-1]

    def format_help(self):
        formatter = self._formatter()
        parts = [formatter.usage(self.usage, self._actions, self._exclusive), formatter.text(self.description)]
        formatter.indent()
        for group in self._action_groups:
            formatter.measure(group._group_actions)
        formatter.dedent()
        for group in self._action_groups:
            parts.append(formatter.section(group.title, group.description, group._group_actions))
        parts.append(formatter.text(self.epilog))
        help = "".join(parts)
        while "\n\n\n" in help:
            help = help.replace("\n\n\n", "\n\n")
        return help.strip("\n") + "\n"

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), sys.stdout if file is None else file)

    def _print_version(self, version):
        text = self._formatter().text(version)
        self._print_message(text.strip("\n") + "\n", sys.stdout)

    def _print_message(self, message, file=None):
        if message:
            (sys.stderr if file is None else file).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")


def _is_suppressed(value):
    return isinstance(value, str) and value == SUPPRESS


def _is_negative_number(text):
    """`-1`, `-.5`, `-1.5`."""
    if len(text) < 2 or text[0] != "-":
        return False
    whole, dot, part = text[1:].partition(".")
    if dot:
        return part.isdecimal() and (whole == "" or whole.isdecimal())
    return whole.isdecimal()


def _bounds(action):
    """How many arguments it takes: at least, at most (None: any number), and whether options are among what may follow."""
    nargs = action.nargs
    if nargs is None:
        return 1, 1, False
    if nargs == OPTIONAL:
        return 0, 1, False
    if nargs == ZERO_OR_MORE:
        return 0, None, False
    if nargs == ONE_OR_MORE:
        return 1, None, False
    if nargs == REMAINDER:
        return 0, None, True
    if nargs == PARSER:
        return 1, None, True
    if nargs == SUPPRESS:
        return 0, 0, False
    return nargs, nargs, False


def _lengths(kinds, start, action):
    """How much of the line the argument may take from a place on, the most first. `kinds` says of each part whether it is an
    option (O), an argument (A) or `--` (-)."""
    least, most, everything = _bounds(action)
    lengths = []
    count = 0
    at = start
    while True:
        if count >= least and (most is None or count <= most):
            lengths.append(at - start)
        if at == len(kinds):
            break
        kind = kinds[at]
        if kind == "O":
            if not everything or count < least:
                break
        elif kind == "-":
            if action.option_strings and not everything:
                break
        if kind == "A" or everything and count >= least:
            count += 1
        if most is not None and count > most:
            break
        at += 1
    lengths.reverse()
    return lengths


def _match(kinds, start, actions):
    """How much each of the arguments takes, as many as can be matched in a row."""
    for n in range(len(actions), 0, -1):
        found = _match_all(kinds, start, actions[:n])
        if found is not None:
            return found
    return []


def _match_all(kinds, start, actions):
    if not actions:
        return []
    for length in _lengths(kinds, start, actions[0]):
        rest = _match_all(kinds, start + length, actions[1:])
        if rest is not None:
            return [length, *rest]
    return None


class _Run:
    """One command line."""

    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.args = args
        self.namespace = namespace
        self.positionals = [action for action in parser._actions if not action.option_strings]
        self.seen = []
        self.given = []
        self.extras = []
        self.options = {}
        self.kinds = ""

    def parse(self):
        self._classify()
        at = 0
        last = max(self.options) if self.options else -1
        while at <= last:
            option = min([i for i in self.options if i >= at])
            if at != option:
                end = self._take_positionals(at)
                if end > at:
                    at = end
                    continue
                at = end
            if at not in self.options:
                self.extras.extend(self.args[at:option])
                at = option
            at = self._take_option(at)
        end = self._take_positionals(at)
        self.extras.extend(self.args[end:])
        self._check_required()
        return self.extras

    def _classify(self):
        kinds = []
        only_arguments = False
        for i, arg in enumerate(self.args):
            if only_arguments:
                kinds.append("A")
            elif arg == "--":
                kinds.append("-")
                only_arguments = True
            else:
                option = self._option_of(arg)
                if option is None:
                    kinds.append("A")
                else:
                    self.options[i] = option
                    kinds.append("O")
        self.kinds = "".join(kinds)

    def _option_of(self, arg):
        """The option that a part of the line names: its action (None if there is no such), its name, and what follows `=`."""
        parser = self.parser
        known = parser._options
        if not arg or arg[0] not in parser.prefix_chars:
            return None
        if arg in known:
            return known[arg], arg, None
        if len(arg) == 1:
            return None
        if "=" in arg:
            name, _, value = arg.partition("=")
            if name in known:
                return known[name], name, value
        matches = self._abbreviated(arg)
        if len(matches) > 1:
            names = ", ".join([name for _, name, _ in matches])
            raise ArgumentError(None, f"ambiguous option: {arg} could match {names}")
        if matches:
            return matches[0]
        if _is_negative_number(arg) and not any([_is_negative_number(name) for name in known]):
            return None
        if " " in arg:
            return None
        return None, arg, None

    def _abbreviated(self, arg):
        parser = self.parser
        matches = []
        if arg[1] in parser.prefix_chars:
            if parser.allow_abbrev:
                name, equals, value = arg.partition("=")
                for option, action in parser._options.items():
                    if option.startswith(name):
                        matches.append((action, option, value if equals else None))
            return matches
        for option, action in parser._options.items():
            if option == arg[:2]:
                matches.append((action, option, arg[2:]))
            elif option.startswith(arg):
                matches.append((action, option, None))
        return matches

    def _take_option(self, at):
        action, name, value = self.options[at]
        taken = []
        while True:
            if action is None:
                self.extras.append(self.args[at])
                return at + 1
            if value is None:
                count = self._count_for(action, self.kinds, at + 1)
                end = at + 1 + count
                taken.append((action, self.args[at + 1:end], name))
                break
            count = self._count_for(action, "A", 0)
            if count == 1:
                end = at + 1
                taken.append((action, [value], name))
                break
            if count == 0 and name[1] not in self.parser.prefix_chars and value != "":
                # `-xyz`: several options of one letter.
                taken.append((action, [], name))
                name = name[0] + value[0]
                if name not in self.parser._options:
                    raise ArgumentError(action, f"ignored explicit argument {value!r}")
                action = self.parser._options[name]
                value = value[1:] or None
                continue
            raise ArgumentError(action, f"ignored explicit argument {value!r}")
        for action, values, name in taken:
            self._do(action, values, name)
        return end

    def _count_for(self, action, kinds, start):
        lengths = _lengths(kinds, start, action)
        if lengths:
            return lengths[0]
        nargs = action.nargs
        if nargs is None:
            raise ArgumentError(action, "expected one argument")
        if nargs == OPTIONAL:
            raise ArgumentError(action, "expected at most one argument")
        if nargs == ONE_OR_MORE:
            raise ArgumentError(action, "expected at least one argument")
        raise ArgumentError(action, f"expected {nargs} argument{'' if nargs == 1 else 's'}")

    def _take_positionals(self, at):
        lengths = _match(self.kinds, at, self.positionals)
        for action, length in zip(self.positionals, lengths):
            values = self.args[at:at + length]
            at += length
            self._do(action, values, None)
        self.positionals = self.positionals[len(lengths):]
        return at

    def _do(self, action, texts, name):
        self.seen.append(action)
        values = self._values(action, texts)
        if values is not action.default:
            self.given.append(action)
            for group in self.parser._exclusive:
                if action in group._group_actions:
                    for other in group._group_actions:
                        if other is not action and other in self.given:
                            raise ArgumentError(action, f"not allowed with argument {argument_name(other)}")
        if not _is_suppressed(values):
            action(self.parser, self.namespace, values, name)

    def _values(self, action, texts):
        nargs = action.nargs
        if nargs not in [PARSER, REMAINDER] and "--" in texts:
            texts = list(texts)
            texts.remove("--")
        if not texts and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and not _is_suppressed(value):
                value = self._value(action, value)
                self._check(action, value)
            return value
        if not texts and nargs == ZERO_OR_MORE and not action.option_strings:
            return texts if action.default is None else action.default
        if len(texts) == 1 and nargs in [None, OPTIONAL]:
            value = self._value(action, texts[0])
            self._check(action, value)
            return value
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._value(action, text) for text in texts]
        if nargs == PARSER:
            self._check(action, values[0])
        elif nargs != REMAINDER:
            for value in values:
                self._check(action, value)
        return values

    def _value(self, action, text):
        convert = action.type
        if convert is None:
            return text
        try:
            return convert(text)
        except ArgumentTypeError as error:
            message = str(error)
        except (TypeError, ValueError):
            message = f"invalid {getattr(convert, '__name__', repr(convert))} value: {text!r}"
        raise ArgumentError(action, message)

    def _check(self, action, value):
        choices = action.choices
        if choices is not None and value not in choices:
            shown = ", ".join([repr(choice) for choice in choices])
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {shown})")

    def _check_required(self):
        parser = self.parser
        missing = []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(argument_name(action))
            elif isinstance(action.default, str) and action.default is found_in(self.namespace, action.dest):
                # A default that is a text is read as what is given would be.
                put(self.namespace, action.dest, self._value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in parser._exclusive:
            if group.required and not any([action in self.given for action in group._group_actions]):
                names = [argument_name(action) for action in group._group_actions if action.help != SUPPRESS]
                raise ArgumentError(None, f"one of the arguments {' '.join(names)} is required")
