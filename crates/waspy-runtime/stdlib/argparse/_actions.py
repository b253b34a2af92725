"""What the arguments of a command line are taken for: an action is called with what was given for it."""

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."
UNRECOGNIZED = "_unrecognized_args"
_UNSAID = object()


class ArgumentTypeError(Exception):
    """What a function for `type` raises to have its own words shown."""


class ArgumentError(Exception):
    """An argument that is wrong, and why."""

    def __init__(self, argument, message):
        self.argument_name = None if argument is None else argument_name(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return self.message
        return f"argument {self.argument_name}: {self.message}"


def argument_name(argument):
    """How messages call an argument."""
    if argument.option_strings:
        return "/".join(argument.option_strings)
    if argument.metavar is not None and argument.metavar != SUPPRESS:
        metavar = argument.metavar
        return metavar if isinstance(metavar, str) else "/".join(metavar)
    if argument.dest is not None and argument.dest != SUPPRESS:
        return argument.dest
    if argument.choices:
        return "{" + ",".join([str(choice) for choice in argument.choices]) + "}"
    return None


class Namespace:
    """The values of arguments, as attributes."""

    def __init__(self, **kwargs):
        for name in kwargs:
            setattr(self, name, kwargs[name])

    def __eq__(self, other):
        if not isinstance(other, Namespace):
            return NotImplemented
        return vars(self) == vars(other)

    def __contains__(self, key):
        return key in self.__dict__

    def _items(self):
        return list(self.__dict__.items())

    def __repr__(self):
        plain = []
        others = {}
        for name, value in self._items():
            if name.isidentifier():
                plain.append(f"{name}={value!r}")
            else:
                others[name] = value
        if others:
            plain.append(f"**{others!r}")
        return f"{type(self).__name__}({', '.join(plain)})"


def put(namespace, name, value):
    """Stores a value. It is asked for the class first: what is known has the attributes of that class alone."""
    if isinstance(namespace, Namespace):
        setattr(namespace, name, value)


def found_in(namespace, name):
    """The value of a name, or None."""
    return getattr(namespace, name, None) if isinstance(namespace, Namespace) else None


class Action:
    """An argument, and what is done with what is given for it."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar
        self.container = None

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")

    def _subactions(self):
        """Lines of their own in the help."""
        return []


class StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None):
        if nargs == 0:
            raise ValueError("nargs for store actions must be != 0; if you have nothing to store, actions such as store "
                             "true or store const may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        put(namespace, self.dest, values)


class StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, None, None, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        put(namespace, self.dest, self.const)


class StoreTrueAction(StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings, dest, True, default, required, help)


class StoreFalseAction(StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings, dest, False, default, required, help)


def copied(items):
    """A list that may grow: the default is left as it is."""
    return [] if items is None else list(items)


class AppendAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None):
        if nargs == 0:
            raise ValueError("nargs for append actions must be != 0; if arg strings are not supplying the value to append, "
                             "the append const action may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        items = copied(found_in(namespace, self.dest))
        items.append(values)
        put(namespace, self.dest, items)


class AppendConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, None, None, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        items = copied(found_in(namespace, self.dest))
        items.append(self.const)
        put(namespace, self.dest, items)


class ExtendAction(AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = copied(found_in(namespace, self.dest))
        items.extend(values)
        put(namespace, self.dest, items)


class CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings, dest, 0, None, default, None, None, required, help)

    def __call__(self, parser, namespace, values, option_string=None):
        count = found_in(namespace, self.dest)
        put(namespace, self.dest, 1 if count is None else count + 1)


class HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings, dest, 0, None, default, None, None, False, help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class VersionAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, version=None, default=SUPPRESS,
                 help="show program's version number and exit"):
        super().__init__(option_strings, dest, 0, None, default, None, None, False, help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        parser._print_version(self.version)
        parser.exit()


class BooleanOptionalAction(Action):
    """`--name` and `--no-name`."""

    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        both = []
        for option in option_strings:
            both.append(option)
            if option.startswith("--"):
                both.append("--no-" + option[2:])
        super().__init__(both, dest, 0, None, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            put(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _Choice(Action):
    """A line of the help for one of several parsers."""

    def __init__(self, name, aliases, help):
        shown = name + (f" ({', '.join(aliases)})" if aliases else "")
        super().__init__([], shown, None, None, None, None, None, False, help, shown)


class SubParsersAction(Action):
    """The argument that names the parser for what follows it."""

    def __init__(self, option_strings, prog, make, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog = prog
        self._make = make
        self._lines = []
        super().__init__(option_strings, dest, PARSER, None, None, None, {}, required, help, metavar)

    def add_parser(self, name, *, aliases=(), help=_UNSAID, prog=None, **options):
        if prog is None:
            prog = f"{self._prog} {name}"
        aliases = list(aliases)
        if name in self.choices:
            raise ArgumentError(self, f"conflicting subparser: {name}")
        for alias in aliases:
            if alias in self.choices:
                raise ArgumentError(self, f"conflicting subparser alias: {alias}")
        if help is not _UNSAID:
            self._lines.append(_Choice(name, aliases, help))
        parser = self._make(prog=prog, **options)
        for known in [name, *aliases]:
            self.choices[known] = parser
        return parser

    def _subactions(self):
        return self._lines

    def __call__(self, parser, namespace, values, option_string=None):
        name = values[0]
        if self.dest != SUPPRESS:
            put(namespace, self.dest, name)
        if name not in self.choices:
            known = ", ".join(self.choices)
            raise ArgumentError(self, f"unknown parser {name!r} (choices: {known})")
        given = Namespace()
        left = self.choices[name]._parse_into(given, values[1:])
        for key, value in given._items():
            put(namespace, key, value)
        if left:
            before = found_in(namespace, UNRECOGNIZED)
            put(namespace, UNRECOGNIZED, (before or []) + left)


ACTIONS = {
    None: StoreAction,
    "store": StoreAction,
    "store_const": StoreConstAction,
    "store_true": StoreTrueAction,
    "store_false": StoreFalseAction,
    "append": AppendAction,
    "append_const": AppendConstAction,
    "count": CountAction,
    "help": HelpAction,
    "version": VersionAction,
    "extend": ExtendAction,
}
