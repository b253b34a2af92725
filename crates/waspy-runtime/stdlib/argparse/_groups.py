"""What holds arguments: parsers, and groups of them for the help or for what excludes each other."""

from stdlib.argparse._actions import (
    ACTIONS, Action, ArgumentError, BooleanOptionalAction, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE,
)


class Container:
    """Arguments are added to it; a group shares the tables of its parser."""

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.prefix_chars = prefix_chars
        self.argument_default = argument_default
        self.conflict_handler = conflict_handler
        self._actions = []
        self._options = {}
        self._defaults = {}
        self._action_groups = []
        self._exclusive = []
        if conflict_handler not in ("error", "resolve"):
            raise ValueError(f"invalid conflict_resolution value: {conflict_handler!r}")

    def add_argument(self, *args, action=None, **options):
        chars = self.prefix_chars
        if not args or len(args) == 1 and args[0][0] not in chars:
            if args and "dest" in options:
                raise ValueError("dest supplied twice for positional argument")
            dest, options = self._positional(args, options, action)
            names = []
        else:
            names, dest = self._optional(args, options.pop("dest", None))
        if "default" not in options:
            if dest in self._defaults:
                options["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                options["default"] = self.argument_default
        if isinstance(action, type):
            maker = action
        elif action in ACTIONS:
            maker = ACTIONS[action]
        else:
            raise ValueError(f'unknown action "{action}"')
        made = maker(names, dest, **options)
        if made.type is not None and not callable(made.type):
            raise ValueError(f"{made.type!r} is not callable")
        return self._add(made)

    def _positional(self, args, options, action):
        dest = args[0] if args else options.pop("dest")
        if "required" in options:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = options.get("nargs")
        if action in (None, "store", "append", "extend") or isinstance(action, type):
            if nargs == ZERO_OR_MORE:
                options["required"] = "default" not in options
            else:
                options["required"] = nargs not in [OPTIONAL, SUPPRESS, REMAINDER]
        elif action not in ("help", "version", "count"):
            options["required"] = True
        return dest, options

    def _optional(self, args, dest):
        longest = None
        for name in args:
            if name[0] not in self.prefix_chars:
                raise ValueError(f"invalid option string {name!r}: must start with a character {self.prefix_chars!r}")
            if longest is None and len(name) > 1 and name[1] in self.prefix_chars:
                longest = name
        if dest is None:
            shown = longest or args[0]
            dest = shown.lstrip(self.prefix_chars)
            if not dest:
                raise ValueError(f"dest= is required for options like {shown!r}")
            dest = dest.replace("-", "_")
        return list(args), dest

    def _add(self, action):
        self._resolve(action)
        self._actions.append(action)
        action.container = self
        for name in action.option_strings:
            self._options[name] = action
        return action

    def _resolve(self, action):
        conflicts = [name for name in action.option_strings if name in self._options]
        if not conflicts:
            return
        if self.conflict_handler == "error":
            plural = "" if len(conflicts) == 1 else "s"
            raise ArgumentError(action, f"conflicting option string{plural}: {', '.join(conflicts)}")
        for name in conflicts:
            other = self._options.pop(name)
            other.option_strings.remove(name)
            if not other.option_strings:
                other.container._remove(other)

    def _remove(self, action):
        self._actions.remove(action)

    def add_argument_group(self, title=None, description=None, *, prefix_chars=None, argument_default=None,
                           conflict_handler=None):
        group = ArgumentGroup(self, title, description)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        group = ExclusiveGroup(self, required)
        self._exclusive.append(group)
        return group

    def set_defaults(self, **defaults):
        for name in defaults:
            self._defaults[name] = defaults[name]
        for action in self._actions:
            if action.dest in defaults:
                action.default = defaults[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)


class ArgumentGroup(Container):
    """Arguments that the help shows together."""

    def __init__(self, container, title=None, description=None):
        super().__init__(description, container.prefix_chars, container.argument_default, container.conflict_handler)
        self.title = title
        self._group_actions = []
        self._container = container
        self._actions = container._actions
        self._options = container._options
        self._defaults = container._defaults
        self._exclusive = container._exclusive

    def _add(self, action):
        action = super()._add(action)
        self._group_actions.append(action)
        return action

    def _remove(self, action):
        self._actions.remove(action)
        self._group_actions.remove(action)


class ExclusiveGroup(Container):
    """Arguments of which one may be given."""

    def __init__(self, container, required=False):
        super().__init__(None, container.prefix_chars, container.argument_default, container.conflict_handler)
        self.required = required
        self._container = container
        self._group_actions = []
        self._actions = container._actions
        self._options = container._options
        self._defaults = container._defaults

    def _add(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add(action)
        self._group_actions.append(action)
        return action
