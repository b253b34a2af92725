"""`html`: characters that mean something in HTML, as references and back."""

_NAMES = {
    "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0", "iexcl": "\xa1", "cent": "\xa2",
    "pound": "\xa3", "curren": "\xa4", "yen": "\xa5", "brvbar": "\xa6", "sect": "\xa7", "uml": "\xa8", "copy": "\xa9",
    "ordf": "\xaa", "laquo": "\xab", "not": "\xac", "shy": "\xad", "reg": "\xae", "macr": "\xaf", "deg": "\xb0",
    "plusmn": "\xb1", "sup2": "\xb2", "sup3": "\xb3", "acute": "\xb4", "micro": "\xb5", "para": "\xb6", "middot": "\xb7",
    "cedil": "\xb8", "sup1": "\xb9", "ordm": "\xba", "raquo": "\xbb", "frac14": "\xbc", "frac12": "\xbd", "frac34": "\xbe",
    "iquest": "\xbf", "Agrave": "À", "Aacute": "Á", "Acirc": "Â", "Atilde": "Ã", "Auml": "Ä", "Aring": "Å", "AElig": "Æ",
    "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Euml": "Ë", "Igrave": "Ì", "Iacute": "Í", "Icirc": "Î",
    "Iuml": "Ï", "ETH": "Ð", "Ntilde": "Ñ", "Ograve": "Ò", "Oacute": "Ó", "Ocirc": "Ô", "Otilde": "Õ", "Ouml": "Ö",
    "times": "×", "Oslash": "Ø", "Ugrave": "Ù", "Uacute": "Ú", "Ucirc": "Û", "Uuml": "Ü", "Yacute": "Ý", "THORN": "Þ",
    "szlig": "ß", "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ",
    "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î",
    "iuml": "ï", "eth": "ð", "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö",
    "divide": "÷", "oslash": "ø", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "yacute": "ý", "thorn": "þ",
    "yuml": "ÿ", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
    "bdquo": "„", "dagger": "†", "Dagger": "‡", "bull": "•", "hellip": "…", "permil": "‰", "prime": "′", "Prime": "″",
    "lsaquo": "‹", "rsaquo": "›", "euro": "€", "trade": "™", "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓",
    "harr": "↔", "minus": "−", "infin": "∞", "ne": "≠", "le": "≤", "ge": "≥", "alpha": "α", "beta": "β", "gamma": "γ",
    "delta": "δ", "epsilon": "ε", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ", "omega": "ω", "Omega": "Ω",
    "Delta": "Δ", "Sigma": "Σ", "sum": "∑", "radic": "√", "hearts": "♥", "spades": "♠", "clubs": "♣", "diams": "♦",
}
# Names of Latin 1 are known without a semicolon too.
_BARE = [name for name in _NAMES if ord(_NAMES[name]) < 256 and name != "apos"]


def escape(s, quote=True):
    """`&`, `<`, `>`, and quotes too, as references."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


def unescape(s):
    """References by number and by the common names as characters."""
    parts = []
    at = 0
    while True:
        found = s.find("&", at)
        if found < 0:
            parts.append(s[at:])
            return "".join(parts)
        parts.append(s[at:found])
        text, at = _reference(s, found)
        parts.append(text)


def _reference(s, at):
    """What a reference stands for, and where it ends; `&` when it is none."""
    if s[at + 1:at + 2] == "#":
        return _by_number(s, at)
    end = at + 1
    while end < len(s) and end - at <= 32 and s[end].isascii() and s[end].isalnum():
        end += 1
    name = s[at + 1:end]
    if s[end:end + 1] == ";" and name in _NAMES:
        return _NAMES[name], end + 1
    for n in range(len(name), 1, -1):
        if name[:n] in _BARE:
            return _NAMES[name[:n]], at + 1 + n
    return "&", at + 1


def _by_number(s, at):
    digits = "0123456789"
    start = at + 2
    base = 10
    if s[start:start + 1] in ("x", "X"):
        start += 1
        base = 16
        digits = "0123456789abcdefABCDEF"
    end = start
    while end < len(s) and s[end] in digits:
        end += 1
    if end == start:
        return "&", at + 1
    number = int(s[start:end], base)
    if s[end:end + 1] == ";":
        end += 1
    return _character(number), end


def _character(number):
    """The character of a number, as browsers take it."""
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return "\ufffd"
    if 0x80 <= number <= 0x9F:
        return _WINDOWS[number - 0x80]
    if number in (13,):
        return "\r"
    if number < 32 and number not in (9, 10, 12) or number == 127 or number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF:
        return ""
    return chr(number)


# What the numbers from 0x80 on mean in Windows 1252.
_WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"
