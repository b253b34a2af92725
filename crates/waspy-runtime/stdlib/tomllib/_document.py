"""The statements of a TOML document: which tables there are, and what may still be added to them."""

from stdlib.tomllib._text import BARE, Text
from stdlib.tomllib._values import moment, number


class Table:
    """What is known of a table, an array of tables or a value, besides its dict.

        data        the dict: of an array of tables that of the last one
        declared    no header may name it again
        section     the header below which dotted keys made it
        frozen      it was written as a value: nothing may be added
        array       the list that an array of tables is
    """

    def __init__(self, data):
        self.data = data
        self.children = {}
        self.declared = False
        self.section = -1
        self.frozen = False
        self.array = None


class Document:
    """A document that is being read."""

    def __init__(self, text, parse_float):
        self.source = Text(text)
        self.parse_float = parse_float
        self.result = {}
        self.root = Table(self.result)
        self.table = self.root
        self.header = ()
        self.section = 0

    def read(self):
        source = self.source
        while True:
            source.skip(" \t")
            c = source.peek()
            if c == "[":
                self._header()
            elif c and (c in BARE or c in "\"'"):
                self._pair(self.table, self.header)
            elif c and c not in "\n#":
                raise source.error("Invalid statement")
            source.skip(" \t")
            source.skip_comment()
            if not source.peek():
                return self.result
            if not source.take("\n"):
                raise source.error("Expected newline or end of document after a statement")

    # Headers.

    def _header(self):
        source = self.source
        many = source.take("[[")
        if not many:
            source.take("[")
        source.skip(" \t")
        key = source.key()
        table = self._array_of(key) if many else self._table_of(key)
        if many and not source.take("]]"):
            raise source.error("Expected ']]' at the end of an array declaration")
        if not many and not source.take("]"):
            raise source.error("Expected ']' at the end of a table declaration")
        self.table = table
        self.header = key
        self.section += 1

    def _table_of(self, key):
        if self._is_frozen(key):
            raise self.source.error(f"Cannot declare {key} twice")
        table = self._below(self.root, key)
        if table.declared:
            raise self.source.error(f"Cannot declare {key} twice")
        table.declared = True
        return table

    def _array_of(self, key):
        if self._is_frozen(key):
            raise self.source.error(f"Cannot mutate immutable namespace {key}")
        parent = self._below(self.root, key[:-1])
        name = key[-1]
        known = parent.children.get(name)
        if known is None:
            if name in parent.data:
                raise self.source.error("Cannot overwrite a value")
            tables = []
            parent.data[name] = tables
        else:
            tables = known.array
            if tables is None:
                raise self.source.error("Cannot overwrite a value")
        table = Table({})
        table.array = tables
        table.declared = True
        tables.append(table.data)
        parent.children[name] = table
        return table

    def _is_frozen(self, key) -> bool:
        table = self.root
        for name in key:
            below = table.children.get(name)
            if below is None:
                return False
            if below.frozen:
                return True
            table = below
        return False

    def _below(self, table, key):
        """The table that a key leads to, made where there is none."""
        for name in key:
            below = table.children.get(name)
            if below is None:
                if name in table.data:
                    raise self.source.error("Cannot overwrite a value")
                below = Table({})
                table.data[name] = below.data
                table.children[name] = below
            table = below
        return table

    # Pairs.

    def _pair(self, table, header):
        source = self.source
        key = source.key()
        value = self._value_of_pair()
        at = table
        for i, name in enumerate(key[:-1]):
            below = at.children.get(name)
            if below is not None and below.frozen:
                raise source.error(f"Cannot mutate immutable namespace {header + key[:-1]}")
            if below is not None and below.declared and below.section != self.section:
                raise source.error(f"Cannot redefine namespace {header + key[: i + 1]}")
            below = self._below(at, (name,))
            below.declared = True
            below.section = self.section
            at = below
        if key[-1] in at.data:
            raise source.error("Cannot overwrite a value")
        self._store(at, key[-1], value)

    def _value_of_pair(self):
        source = self.source
        if not source.take("="):
            raise source.error("Expected '=' after a key in a key/value pair")
        source.skip(" \t")
        return self._value()

    def _store(self, table, name, value):
        table.data[name] = value
        if isinstance(value, (dict, list)):
            frozen = Table({})
            frozen.frozen = True
            table.children[name] = frozen

    # Values.

    def _value(self):
        source = self.source
        c = source.peek()
        if c == '"' or c == "'":
            return source.string()
        if source.take("true"):
            return True
        if source.take("false"):
            return False
        if c == "[":
            return self._array()
        if c == "{":
            return self._inline()
        value = moment(source)
        if value is not None:
            return value
        value = number(source, self.parse_float)
        if value is None:
            raise source.error("Invalid value")
        return value

    def _array(self):
        source = self.source
        source.at += 1
        items = []
        source.skip_blank()
        while not source.take("]"):
            items.append(self._value())
            source.skip_blank()
            if source.take("]"):
                break
            if not source.take(","):
                raise source.error("Unclosed array")
            source.skip_blank()
        return items

    def _inline(self):
        source = self.source
        source.at += 1
        table = Table({})
        source.skip(" \t")
        if source.take("}"):
            return table.data
        while True:
            self._inline_pair(table)
            source.skip(" \t")
            if source.take("}"):
                return table.data
            if not source.take(","):
                raise source.error("Unclosed inline table")
            source.skip(" \t")

    def _inline_pair(self, table):
        source = self.source
        key = source.key()
        value = self._value_of_pair()
        at = table
        for name in key[:-1]:
            below = at.children.get(name)
            if below is not None and below.frozen:
                raise source.error(f"Cannot mutate immutable namespace {key}")
            at = self._below(at, (name,))
        if key[-1] in at.data:
            raise source.error(f"Duplicate inline table key {key[-1]!r}")
        self._store(at, key[-1], value)
