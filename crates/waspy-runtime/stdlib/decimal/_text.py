"""Text of decimal numbers: with or without an exponent, and by format specifications."""

from stdlib.decimal._digits import length, rounded


def written(sign, digits, exponent, kind, engineering, capitals):
    """The number as the specification's strings show it."""
    minus = "-" if sign else ""
    if kind == "F":
        return minus + "Infinity"
    if kind:
        payload = str(digits) if digits else ""
        return minus + ("NaN" if kind == "n" else "sNaN") + payload
    text = str(digits)
    left = exponent + len(text)
    if exponent <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif text == "0":
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        whole, fraction = "0", "." + "0" * -point + text
    elif point >= len(text):
        whole, fraction = text + "0" * (point - len(text)), ""
    else:
        whole, fraction = text[:point], "." + text[point:]
    power = "" if left == point else ("E" if capitals else "e") + f"{left - point:+d}"
    return minus + whole + fraction + power


class _Spec:
    """A format specification, taken apart."""

    def __init__(self, spec: str):
        self.fill, self.align, self.sign, self.zero_sign = " ", ">", "-", False
        self.width, self.comma, self.precision, self.kind = 0, False, -1, ""
        i = 0
        if len(spec) > 1 and spec[1] in "<>=^":
            self.fill, self.align = spec[0], spec[1]
            i = 2
        elif spec[:1] and spec[0] in "<>=^":
            self.align = spec[0]
            i = 1
        if spec[i:i + 1] and spec[i] in "+- ":
            self.sign = spec[i]
            i += 1
        if spec[i:i + 1] == "z":
            self.zero_sign = True
            i += 1
        if spec[i:i + 1] == "0":
            if i == 0 or spec[i - 1] not in "<>=^":
                self.fill, self.align = "0", "="
            i += 1
        start = i
        while spec[i:i + 1].isdigit():
            i += 1
        self.width = int(spec[start:i]) if i > start else 0
        if spec[i:i + 1] == ",":
            self.comma = True
            i += 1
        if spec[i:i + 1] == ".":
            start = i + 1
            i = start
            while spec[i:i + 1].isdigit():
                i += 1
            if i == start:
                raise ValueError("invalid format string")
            self.precision = int(spec[start:i])
        if spec[i:i + 1] and spec[i] in "eEfFgGn%":
            self.kind = spec[i]
            i += 1
        if i != len(spec):
            raise ValueError("invalid format string")


def formatted(sign, digits, exponent, kind, spec: str, rounding, capitals):
    """The number by a format specification."""
    form = _Spec(spec)
    if kind:
        body = written(0, digits, exponent, kind, False, capitals) + ("%" if form.kind == "%" else "")
        if form.fill == "0" and form.align == "=":
            form.fill = " "
        return _padded(form, sign, body)
    letter = form.kind if form.kind else ("G" if capitals else "g")
    if letter == "n":
        letter = "g"
    if letter == "%":
        exponent += 2
    n = form.precision
    if n >= 0:
        if letter in "eE":
            digits, exponent = _to_digits(digits, exponent, n + 1, rounding, sign)
        elif letter in "fF%":
            if exponent < -n:
                digits, _ = rounded(digits, -n - exponent, rounding, sign)
                exponent = -n
            else:
                digits, exponent = digits * 10**(exponent + n), -n
        elif length(digits) > max(n, 1):
            digits, exponent = _to_digits(digits, exponent, max(n, 1), rounding, sign)
    elif letter in "fF%" and exponent > 0:
        digits, exponent = digits * 10**exponent, 0
    if form.zero_sign and not digits:
        sign = 0
    text = str(digits)
    left = exponent + len(text)
    if letter in "eE":
        point = 1 - n if not digits and n >= 0 else 1
    elif letter in "fF%":
        point = left
    else:
        point = left if exponent <= 0 and left > -6 else 1
    if letter in "eE" and not digits and n >= 0:
        text = "0" * (n + 1)
        point = 1
        left = 1 + exponent + n
    if point <= 0:
        whole, fraction = "0", "0" * -point + text
    elif point >= len(text):
        whole, fraction = text + "0" * (point - len(text)), ""
    else:
        whole, fraction = text[:point], text[point:]
    power = left - point
    tail = ("." + fraction) if fraction else ""
    if power or letter in "eE":
        tail += ("E" if letter in "EG" else "e") + f"{power:+d}"
    if letter == "%":
        tail += "%"
    return _grouped(form, sign, whole, tail)


def _to_digits(digits, exponent, wanted, rounding, sign):
    """The number with so many digits."""
    if not digits:
        return 0, exponent
    n = length(digits)
    if n <= wanted:
        return digits * 10**(wanted - n), exponent - (wanted - n)
    digits, _ = rounded(digits, n - wanted, rounding, sign)
    exponent += n - wanted
    if length(digits) > wanted:
        return digits // 10, exponent + 1
    return digits, exponent


def _grouped(form, sign, whole, tail):
    shown = "-" if sign else ("" if form.sign == "-" else form.sign)
    if form.fill == "0" and form.align == "=":
        room = form.width - len(shown) - len(tail)
        if not form.comma:
            return shown + whole.rjust(max(room, 0), "0") + tail
        while len(_commas(whole)) < room:
            whole = "0" + whole
        return shown + _commas(whole) + tail
    return _padded(form, sign, (_commas(whole) if form.comma else whole) + tail)


def _commas(whole):
    groups = []
    while len(whole) > 3:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    return ",".join([whole] + groups)


def _padded(form, sign, body):
    shown = "-" if sign else ("" if form.sign == "-" else form.sign)
    room = form.width - len(shown) - len(body)
    if room <= 0:
        return shown + body
    if form.align == "<":
        return shown + body + form.fill * room
    if form.align == ">":
        return form.fill * room + shown + body
    if form.align == "=":
        return shown + form.fill * room + body
    return form.fill * (room // 2) + shown + body + form.fill * (room - room // 2)
