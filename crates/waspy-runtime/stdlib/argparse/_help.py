"""How help and usage are written."""

import textwrap

from stdlib.argparse._actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE

_WIDTH = 78  # two less than a terminal that does not say how wide it is


class HelpFormatter:
    """Texts are filled, and every argument has a column for what it is and one for its help."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = _WIDTH
        self._prog = prog
        self._step = indent_increment
        self._width = width
        self._most = min(max_help_position, max(width - 20, indent_increment * 2))
        self._indent = 0
        self._longest = 0

    # Usage.

    def usage(self, usage, actions, groups, prefix=None):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            usage = usage % {"prog": self._prog}
        elif not actions:
            usage = self._prog
        else:
            usage = self._wrapped_usage(actions, groups, prefix)
        return f"{prefix}{usage}\n\n"

    def _wrapped_usage(self, actions, groups, prefix):
        optionals = [action for action in actions if action.option_strings]
        positionals = [action for action in actions if not action.option_strings]
        whole = self._parts(optionals + positionals, groups)
        usage = " ".join([self._prog, *whole])
        width = self._width - self._indent
        if len(prefix) + len(usage) <= width:
            return usage
        first = _words(self._parts(optionals, groups))
        second = _words(self._parts(positionals, groups))
        if len(prefix) + len(self._prog) <= 0.75 * width:
            indent = " " * (len(prefix) + len(self._prog) + 1)
            if first:
                lines = self._lines([self._prog, *first], indent, prefix)
                lines.extend(self._lines(second, indent, None))
            elif second:
                lines = self._lines([self._prog, *second], indent, prefix)
            else:
                lines = [self._prog]
        else:
            indent = " " * len(prefix)
            lines = self._lines(first + second, indent, None)
            if len(lines) > 1:
                lines = self._lines(first, indent, None)
                lines.extend(self._lines(second, indent, None))
            lines = [self._prog, *lines]
        return "\n".join(lines)

    def _lines(self, words, indent, prefix):
        width = self._width - self._indent
        lines = []
        line = []
        length = (len(indent) if prefix is None else len(prefix)) - 1
        for word in words:
            if length + 1 + len(word) > width and line:
                lines.append(indent + " ".join(line))
                line = []
                length = len(indent) - 1
            line.append(word)
            length += len(word) + 1
        if line:
            lines.append(indent + " ".join(line))
        if prefix is not None:
            lines[0] = lines[0][len(indent):]
        return lines

    def _parts(self, actions, groups):
        """What stands for each argument; those of a group that excludes are one part."""
        parts = []
        i = 0
        while i < len(actions):
            group = self._group_at(actions, i, groups)
            if group is None:
                if actions[i].help != SUPPRESS:
                    parts.append(self._part(actions[i], False))
                i += 1
                continue
            shown = [self._part(action, True) for action in group._group_actions if action.help != SUPPRESS]
            if shown:
                text = " | ".join(shown)
                parts.append(f"({text})" if group.required else f"[{text}]")
            i += len(group._group_actions)
        return parts

    def _group_at(self, actions, i, groups):
        for group in groups:
            members = group._group_actions
            if members and actions[i:i + len(members)] == members:
                return group
        return None

    def _part(self, action, in_group):
        if not action.option_strings:
            part = self._arguments(action, self._default_of_positional(action))
            if in_group and part.startswith("[") and part.endswith("]"):
                part = part[1:-1]
            return part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            part = f"{action.option_strings[0]} {self._arguments(action, self._default_of_optional(action))}"
        return part if action.required or in_group else f"[{part}]"

    # What stands for values.

    def _default_of_optional(self, action):
        return action.dest.upper()

    def _default_of_positional(self, action):
        return action.dest

    def _names(self, action, default, count):
        if action.metavar is not None:
            name = action.metavar
        elif action.choices is not None:
            name = "{" + ",".join([str(choice) for choice in action.choices]) + "}"
        else:
            name = default
        return list(name) if isinstance(name, tuple) else [name] * count

    def _arguments(self, action, default):
        nargs = action.nargs
        if nargs is None:
            return self._names(action, default, 1)[0]
        if nargs == OPTIONAL:
            return f"[{self._names(action, default, 1)[0]}]"
        if nargs == ZERO_OR_MORE:
            names = self._names(action, default, 1)
            return f"[{names[0]} [{names[1]} ...]]" if len(names) == 2 else f"[{names[0]} ...]"
        if nargs == ONE_OR_MORE:
            names = self._names(action, default, 2)
            return f"{names[0]} [{names[1]} ...]"
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return f"{self._names(action, default, 1)[0]} ..."
        if nargs == SUPPRESS:
            return ""
        return " ".join(self._names(action, default, nargs))

    def _invocation(self, action):
        if not action.option_strings:
            return " ".join(self._names(action, self._default_of_positional(action), 1)[:1])
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        arguments = self._arguments(action, self._default_of_optional(action))
        return ", ".join([f"{option} {arguments}" for option in action.option_strings])

    # Sections.

    def measure(self, actions):
        """Looks how wide the first column has to be."""
        for action in actions:
            if action.help != SUPPRESS:
                for line in [action, *action._subactions()]:
                    self._longest = max(self._longest, len(self._invocation(line)) + self._indent)

    def indent(self):
        self._indent += self._step

    def dedent(self):
        self._indent -= self._step

    def text(self, text):
        if text is None or text == SUPPRESS:
            return ""
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        indent = " " * self._indent
        return self._fill_text(text, max(self._width - self._indent, 11), indent) + "\n\n"

    def section(self, heading, description, actions):
        self.indent()
        body = self.text(description) + "".join([self.argument(a) for a in actions if a.help != SUPPRESS])
        self.dedent()
        if body == "":
            return ""
        if heading is not None and heading != SUPPRESS:
            heading = " " * self._indent + heading + ":\n"
        else:
            heading = ""
        return f"\n{heading}{body}\n"

    def argument(self, action):
        position = min(self._longest + 2, self._most)
        width = max(self._width - position, 11)
        room = position - self._indent - 2
        header = self._invocation(action)
        indent = " " * self._indent
        help = action.help.strip() if action.help else ""
        if help == "":
            parts = [f"{indent}{header}\n"]
        else:
            if len(header) <= room:
                parts = [indent + header.ljust(room) + "  "]
                first = 0
            else:
                parts = [f"{indent}{header}\n"]
                first = position
            lines = self._split_lines(self._expand_help(action), width)
            for line in lines:
                parts.append(" " * first + line + "\n")
                first = position
        self.indent()
        for line in action._subactions():
            parts.append(self.argument(line))
        self.dedent()
        return "".join(parts)

    def _expand_help(self, action):
        help = self._get_help_string(action)
        if "%" not in help:
            return help
        choices = action.choices
        params = {
            "prog": self._prog, "dest": action.dest, "nargs": action.nargs, "const": action.const, "required": action.required,
            "metavar": action.metavar, "option_strings": action.option_strings, "help": action.help,
            "choices": None if choices is None else ", ".join([str(choice) for choice in choices]),
        }
        if action.default != SUPPRESS:
            params["default"] = action.default
        params["type"] = getattr(action.type, "__name__", action.type)
        return help % params

    # What other formatters do otherwise.

    def _get_help_string(self, action):
        return action.help

    def _split_lines(self, text, width):
        return textwrap.wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        return textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)


def _words(parts):
    """Parts that may stand in lines of their own: what is between brackets stays together."""
    words = []
    for part in parts:
        depth = 0
        word = ""
        for c in part:
            if c == " " and depth == 0:
                words.append(word)
                word = ""
                continue
            if c in "[(":
                depth += 1
            elif c in "])":
                depth -= 1
            word += c
        words.append(word)
    return words


class RawDescriptionHelpFormatter(HelpFormatter):
    """Descriptions are written as they are."""

    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """All texts are written as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Help tells defaults."""

    def _get_help_string(self, action):
        help = action.help
        if help is None:
            help = ""
        if "%(default)" not in help and action.default != SUPPRESS:
            if action.option_strings or action.nargs in [OPTIONAL, ZERO_OR_MORE]:
                help += " (default: %(default)s)"
        return help


class MetavarTypeHelpFormatter(HelpFormatter):
    """Values are called by their types."""

    def _default_of_optional(self, action):
        return action.type.__name__

    def _default_of_positional(self, action):
        return action.type.__name__
