"""What stands between `//` and the path: user, password, host and port."""


def _before_host(netloc):
    user, at, host = netloc.rpartition("@")
    return user if at else None, host


def address_user(netloc):
    info, _ = _before_host(netloc)
    return None if info is None else info.partition(":")[0]


def address_password(netloc):
    info, _ = _before_host(netloc)
    if info is None or ":" not in info:
        return None
    return info.partition(":")[2]


def _host_and_port(netloc):
    _, host = _before_host(netloc)
    _, bracket, inside = host.partition("[")
    if bracket:
        host, _, rest = inside.partition("]")
        _, _, port = rest.partition(":")
    else:
        host, _, port = host.partition(":")
    return host, port


def address_host(netloc):
    host, _ = _host_and_port(netloc)
    if not host:
        return None
    name, percent, zone = host.partition("%")
    return name.lower() + percent + zone


def address_port(netloc):
    _, port = _host_and_port(netloc)
    if not port:
        return None
    if not (port.isdigit() and port.isascii()):
        raise ValueError(f"Port could not be cast to integer value as {port!r}")
    if int(port) > 65535:
        raise ValueError("Port out of range 0-65535")
    return int(port)


def checked_brackets(netloc):
    """Brackets hold an address of IPv6, or one of a later version."""
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" in netloc:
        inside = netloc.partition("[")[2].partition("]")[0]
        if inside.startswith("v"):
            if not _is_later_version(inside):
                raise ValueError("IPvFuture address is invalid")
        elif not _is_ipv6(inside):
            raise ValueError(f"{inside!r} does not appear to be an IPv4 or IPv6 address")


def _is_later_version(text):
    version, dot, rest = text[1:].partition(".")
    return dot != "" and rest != "" and version != "" and all([c in "0123456789abcdefABCDEF" for c in version])


def _is_ipv6(text):
    """Eight groups of four digits at most, of which `::` stands for those that are zero."""
    address, percent, zone = text.partition("%")
    if percent and not zone or address.count("::") > 1 or ":::" in address:
        return False
    halves = address.split("::")
    groups = [group for half in halves for group in (half.split(":") if half else [])]
    if groups and "." in groups[-1]:
        numbers = groups[-1].split(".")
        if len(numbers) != 4 or not all([n.isdigit() and n.isascii() and int(n) < 256 for n in numbers]):
            return False
        groups = groups[:-1] + ["0", "0"]
    if not all([1 <= len(g) <= 4 and all([c in "0123456789abcdefABCDEF" for c in g]) for g in groups]):
        return False
    return len(groups) < 8 if len(halves) == 2 else len(groups) == 8
