"""`getopt`: options of one letter and long ones, as C's function of that name reads them."""


class GetoptError(Exception):
    """An option is unknown, or lacks its value."""

    def __init__(self, msg, opt=""):
        super().__init__(msg, opt)
        self.msg = msg
        self.opt = opt

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """The options in front, as pairs, and what is left."""
    names = [longopts] if isinstance(longopts, str) else list(longopts)
    rest = list(args)
    found = []
    while rest and rest[0].startswith("-") and rest[0] != "-":
        if rest[0] == "--":
            rest = rest[1:]
            break
        if rest[0].startswith("--"):
            rest = _long(found, rest[0][2:], names, rest[1:])
        else:
            rest = _short(found, rest[0][1:], shortopts, rest[1:])
    return found, rest


def gnu_getopt(args, shortopts, longopts=[]):
    """The same, with options also behind other arguments."""
    names = [longopts] if isinstance(longopts, str) else list(longopts)
    rest = list(args)
    found = []
    others = []
    all_first = shortopts.startswith("+")
    if all_first:
        shortopts = shortopts[1:]
    while rest:
        if rest[0] == "--":
            others += rest[1:]
            break
        if rest[0].startswith("--"):
            rest = _long(found, rest[0][2:], names, rest[1:])
        elif rest[0].startswith("-") and rest[0] != "-":
            rest = _short(found, rest[0][1:], shortopts, rest[1:])
        elif all_first:
            others += rest
            break
        else:
            others.append(rest[0])
            rest = rest[1:]
    return found, others


def _long(found, text, names, rest):
    name, equals, value = text.partition("=")
    takes, name = _known(name, names)
    if takes:
        if not equals:
            if not rest:
                raise GetoptError(f"option --{name} requires argument", name)
            value = rest[0]
            rest = rest[1:]
    elif equals:
        raise GetoptError(f"option --{name} must not have an argument", name)
    found.append(("--" + name, value))
    return rest


def _known(name, names):
    """Does the option take a value? And its whole name: it may be shortened."""
    possible = [each for each in names if each.startswith(name)]
    if not possible:
        raise GetoptError(f"option --{name} not recognized", name)
    if name in possible:
        return False, name
    if name + "=" in possible:
        return True, name
    if len(possible) > 1:
        raise GetoptError(f"option --{name} not a unique prefix", name)
    whole = possible[0]
    if whole.endswith("="):
        return True, whole[:-1]
    return False, whole


def _short(found, text, shortopts, rest):
    while text:
        letter = text[0]
        text = text[1:]
        value = ""
        if _takes_value(letter, shortopts):
            if not text:
                if not rest:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                text = rest[0]
                rest = rest[1:]
            value = text
            text = ""
        found.append(("-" + letter, value))
    return rest


def _takes_value(letter, shortopts):
    at = shortopts.find(letter)
    if at < 0 or letter == ":":
        raise GetoptError(f"option -{letter} not recognized", letter)
    return shortopts[at + 1:at + 2] == ":"
