"""Characters of addresses as `%` and two digits, and back."""

_ALWAYS_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"
_DIGITS = "0123456789ABCDEFabcdef"


def quote(string, safe="/", encoding=None, errors=None):
    """Text with all but letters, digits, `_.-~` and what is safe quoted."""
    if isinstance(string, str):
        if not string:
            return string
        return quote_from_bytes(string.encode(encoding or "utf-8", errors or "strict"), safe)
    if encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    if errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """The same with `+` for a blank."""
    blanks = " " in string if isinstance(string, str) else b" " in string
    if not blanks:
        return quote(string, safe, encoding, errors)
    return quote(string, _as_text(safe) + " ", encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    kept = _ALWAYS_SAFE + _as_text(safe)
    parts = []
    for byte in bs:
        c = chr(byte)
        parts.append(c if byte < 128 and c in kept else f"%{byte:02X}")
    return "".join(parts)


def _as_text(safe):
    return safe if isinstance(safe, str) else safe.decode("ascii", "ignore")


def unquote_to_bytes(string):
    """What is quoted as bytes, the rest in UTF-8."""
    if not string:
        return b""
    data = string.encode("utf-8") if isinstance(string, str) else string
    out = bytearray()
    at = 0
    while at < len(data):
        if data[at] == 37 and _is_byte(data[at + 1 : at + 3]):
            out.append(int(data[at + 1 : at + 3], 16))
            at += 3
        else:
            out.append(data[at])
            at += 1
    return bytes(out)


def _is_byte(digits):
    if len(digits) < 2:
        return False
    return chr(digits[0]) in _DIGITS and chr(digits[1]) in _DIGITS


def unquote(string, encoding="utf-8", errors="replace"):
    """Runs of characters of ASCII are decoded; others stand for themselves."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        return string
    parts = []
    start = 0
    for at in range(len(string) + 1):
        if at == len(string) or string[at] > "\x7f":
            if start < at:
                parts.append(unquote_to_bytes(string[start:at]).decode(encoding or "utf-8", errors or "replace"))
            if at < len(string):
                parts.append(string[at])
            start = at + 1
    return "".join(parts)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)
