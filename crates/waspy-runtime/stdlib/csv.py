"""`csv`: rows of text from lines and lines from rows, by the rules of a dialect."""

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3
QUOTE_STRINGS = 4
QUOTE_NOTNULL = 5

_UNSET = object()


class Error(Exception):
    """The text is no row, or the row cannot be written."""


class Dialect:
    """A base of classes whose variables say how rows look."""

    delimiter = ","
    quotechar = '"'
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL
    strict = False


class excel(Dialect):
    """Commas, and quotes where they are needed."""


class excel_tab(excel):
    """The same with tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """Everything in quotes, lines that end in a line feed."""

    lineterminator = "\n"
    quoting = QUOTE_ALL


class _Format:
    """A dialect and what the call says beside it, checked."""

    def __init__(self, dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict):
        base = _known(dialect)
        self.delimiter = base.delimiter if delimiter is _UNSET else delimiter
        self.quotechar = base.quotechar if quotechar is _UNSET else quotechar
        self.escapechar = base.escapechar if escapechar is _UNSET else escapechar
        self.doublequote = bool(base.doublequote if doublequote is _UNSET else doublequote)
        self.skipinitialspace = bool(base.skipinitialspace if skipinitialspace is _UNSET else skipinitialspace)
        self.lineterminator = base.lineterminator if lineterminator is _UNSET else lineterminator
        self.quoting = base.quoting if quoting is _UNSET else quoting
        self.strict = bool(base.strict if strict is _UNSET else strict)
        if self.quotechar is None and quoting is _UNSET and base.quoting == QUOTE_MINIMAL:
            self.quoting = QUOTE_NONE
        self._check()

    def _check(self):
        _check_character("delimiter", self.delimiter, False)
        _check_character("escapechar", self.escapechar, True)
        _check_character("quotechar", self.quotechar, True)
        if self.lineterminator is None:
            raise TypeError("lineterminator must be set")
        if not isinstance(self.lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}')
        if not isinstance(self.quoting, int):
            raise TypeError('"quoting" must be an integer, not ' + type(self.quoting).__name__)
        if self.quoting not in (0, 1, 2, 3, 4, 5):
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")


def _check_character(name, value, optional):
    if value is None and optional:
        return
    if not isinstance(value, str):
        wanted = "string or None" if optional else "string"
        raise TypeError(f'"{name}" must be {wanted}, not {type(value).__name__}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}


class _Settings:
    """The longest field that is read."""

    def __init__(self):
        self.limit = 131072


_settings = _Settings()


def _known(dialect):
    """The dialect of a name; another one as it is."""
    if isinstance(dialect, str):
        if dialect not in _dialects:
            raise Error("unknown dialect")
        return _dialects[dialect]
    return dialect


def _refuse(names):
    for name in names:
        raise TypeError(f"'{name}' is an invalid keyword argument for this function")


def register_dialect(
    name, dialect="excel", *, delimiter=_UNSET, quotechar=_UNSET, escapechar=_UNSET, doublequote=_UNSET,
    skipinitialspace=_UNSET, lineterminator=_UNSET, quoting=_UNSET, strict=_UNSET, **others
):
    _refuse(others)
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Format(
        dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict
    )


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    return _known(name)


def list_dialects():
    return list(_dialects)


def field_size_limit(new_limit=None):
    """The longest field that is read; the one before a new one."""
    old = _settings.limit
    if new_limit is not None:
        _settings.limit = new_limit
    return old


# Where a reader is in a line.
_START_ROW, _START_FIELD, _ESCAPED, _ESCAPED_BREAK, _PLAIN, _QUOTED, _ESCAPED_IN_QUOTES, _QUOTE_IN_QUOTES, _END = range(9)


@native("_csv", "reader")
class _Reader:
    """An iterator over the rows of lines."""

    def __init__(self, lines, form):
        self._lines = iter(lines)
        self.dialect = form
        self.line_num = 0
        self._state = _START_ROW
        self._row = []
        self._field = []
        self._length = 0
        self._number = False

    def __iter__(self):
        return self

    def __next__(self):
        self._row = []
        self._begin_field()
        self._state = _START_ROW
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if not self._field and self._state not in (_QUOTED, _ESCAPED_IN_QUOTES):
                    raise
                if self.dialect.strict:
                    raise Error("unexpected end of data")
                self._save()
                return self._row
            if not isinstance(line, str):
                kind = type(line).__name__
                raise Error(f"iterator should return strings, not {kind} (the file should be opened in text mode)")
            self.line_num += 1
            for character in line:
                self._step(character)
            self._end_of_line()
            if self._state == _START_ROW:
                return self._row

    def _begin_field(self):
        self._field = []
        self._length = 0
        self._number = False

    def _add(self, character):
        if self._length >= _settings.limit:
            raise Error(f"field larger than field limit ({_settings.limit})")
        self._length += 1
        self._field.append(character)

    def _save(self):
        text = "".join(self._field)
        self._row.append(float(text) if self._number else text)
        self._begin_field()

    def _step(self, c):
        state = self._state
        form = self.dialect
        if state == _PLAIN or state == _ESCAPED_BREAK:
            if c == form.delimiter:
                self._save()
                self._state = _START_FIELD
            elif c in "\r\n":
                self._save()
                self._state = _END
            elif c == form.escapechar:
                self._state = _ESCAPED
            else:
                self._add(c)
                self._state = _PLAIN
        elif state == _QUOTED:
            if c == form.escapechar:
                self._state = _ESCAPED_IN_QUOTES
            elif c == form.quotechar and form.quoting != QUOTE_NONE:
                self._state = _QUOTE_IN_QUOTES if form.doublequote else _PLAIN
            else:
                self._add(c)
        elif state == _START_ROW or state == _START_FIELD:
            self._first(c)
        elif state == _QUOTE_IN_QUOTES:
            self._after_quote(c)
        elif state == _ESCAPED:
            self._add(c)
            # The row goes on in the next line.
            self._state = _ESCAPED_BREAK if c in "\r\n" else _PLAIN
        elif state == _ESCAPED_IN_QUOTES:
            self._add(c)
            self._state = _QUOTED
        elif c not in "\r\n":
            raise Error("new-line character seen in unquoted field - do you need to open the file in universal-newline mode?")

    def _first(self, c):
        """The first character of a row or a field."""
        form = self.dialect
        if c in "\r\n":
            if self._state == _START_FIELD:
                self._save()
            self._state = _END
            return
        if c == form.quotechar and form.quoting != QUOTE_NONE:
            self._state = _QUOTED
        elif c == form.escapechar:
            self._state = _ESCAPED
        elif c == " " and form.skipinitialspace:
            self._state = _START_FIELD
        elif c == form.delimiter:
            self._save()
            self._state = _START_FIELD
        else:
            self._number = form.quoting == QUOTE_NONNUMERIC
            self._add(c)
            self._state = _PLAIN

    def _after_quote(self, c):
        form = self.dialect
        if c == form.quotechar and form.quoting != QUOTE_NONE:
            self._add(c)
            self._state = _QUOTED
        elif c == form.delimiter:
            self._save()
            self._state = _START_FIELD
        elif c in "\r\n":
            self._save()
            self._state = _END
        elif not form.strict:
            self._add(c)
            self._state = _PLAIN
        else:
            raise Error(f"'{form.delimiter}' expected after '{form.quotechar}'")

    def _end_of_line(self):
        """The end of a line, which ends the row unless a quoted field goes on."""
        state = self._state
        if state == _START_FIELD or state == _PLAIN or state == _QUOTE_IN_QUOTES:
            self._save()
            self._state = _START_ROW
        elif state == _ESCAPED:
            self._add("\n")
            self._state = _PLAIN
        elif state == _ESCAPED_IN_QUOTES:
            self._add("\n")
            self._state = _QUOTED
        elif state == _END:
            self._state = _START_ROW


def reader(
    csvfile, dialect="excel", *, delimiter=_UNSET, quotechar=_UNSET, escapechar=_UNSET, doublequote=_UNSET,
    skipinitialspace=_UNSET, lineterminator=_UNSET, quoting=_UNSET, strict=_UNSET, **others
):
    """An iterator over the rows of lines."""
    _refuse(others)
    form = _Format(
        dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict
    )
    return _Reader(csvfile, form)


@native("_csv", "writer")
class _Writer:
    """Writes rows to something with `write`."""

    def __init__(self, file, form):
        self._file = file
        self.dialect = form

    def writerow(self, row):
        try:
            values = iter(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        texts = []
        for value in values:
            texts.append(self._text(value))
        # A row of one empty field would be read as no field.
        if len(texts) == 1 and texts[0] == "":
            if self.dialect.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            texts[0] = self.dialect.quotechar * 2
        return self._file.write(self.dialect.delimiter.join(texts) + self.dialect.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)

    def _text(self, value):
        quoting = self.dialect.quoting
        if value is None:
            return self._escaped("", quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC)
        number = isinstance(value, (int, float))
        text = value if isinstance(value, str) else str(value)
        quoted = quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not number or quoting == QUOTE_NOTNULL
        return self._escaped(text, quoted or quoting == QUOTE_STRINGS and isinstance(value, str))

    def _escaped(self, text, quoted):
        form = self.dialect
        parts = []
        for c in text:
            special = c == form.delimiter or c == form.escapechar or c == form.quotechar or c in "\r\n"
            if special or c in form.lineterminator:
                escape = form.quoting == QUOTE_NONE
                if not escape and c == form.quotechar:
                    if form.doublequote:
                        parts.append(c)
                    else:
                        escape = True
                elif not escape and c == form.escapechar:
                    escape = True
                if escape:
                    if form.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    parts.append(form.escapechar)
                else:
                    quoted = True
            parts.append(c)
        inside = "".join(parts)
        return form.quotechar + inside + form.quotechar if quoted else inside


def writer(
    csvfile, dialect="excel", *, delimiter=_UNSET, quotechar=_UNSET, escapechar=_UNSET, doublequote=_UNSET,
    skipinitialspace=_UNSET, lineterminator=_UNSET, quoting=_UNSET, strict=_UNSET, **others
):
    """Writes rows to something with `write`."""
    _refuse(others)
    form = _Format(
        dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict
    )
    if not hasattr(csvfile, "write"):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(csvfile, form)


class DictReader:
    """Rows as dicts, whose keys are the first row unless they are given."""

    def __init__(
        self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *, delimiter=_UNSET, quotechar=_UNSET,
        escapechar=_UNSET, doublequote=_UNSET, skipinitialspace=_UNSET, lineterminator=_UNSET, quoting=_UNSET,
        strict=_UNSET
    ):
        self._fieldnames = None if fieldnames is None else list(fieldnames)
        self.restkey = restkey
        self.restval = restval
        form = _Format(
            dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict
        )
        self.reader = _Reader(f, form)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            for row in self.reader:
                self._fieldnames = row
                break
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        while not row:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        names = self.fieldnames
        result = dict(zip(names, row))
        if len(row) > len(names):
            result[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            result[name] = self.restval
        return result


class DictWriter:
    """Writes dicts as rows."""

    def __init__(
        self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *, delimiter=_UNSET, quotechar=_UNSET,
        escapechar=_UNSET, doublequote=_UNSET, skipinitialspace=_UNSET, lineterminator=_UNSET, quoting=_UNSET,
        strict=_UNSET
    ):
        self.fieldnames = list(fieldnames)
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        form = _Format(
            dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict
        )
        self.writer = _Writer(f, form)

    def writeheader(self):
        return self.writer.writerow(self.fieldnames)

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [name for name in rowdict.keys() if name not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(name) for name in wrong]))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        for rowdict in rowdicts:
            self.writerow(rowdict)
