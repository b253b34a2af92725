"""A JSON reader and writer in plain Python: values of any type, recursion, characters one by one."""

import sys


class Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def skip(self) -> None:
        while self.at < len(self.text) and self.text[self.at] in " \n\t\r":
            self.at += 1

    def value(self) -> object:
        self.skip()
        c = self.text[self.at]
        if c == "{":
            return self.members()
        if c == "[":
            return self.items()
        if c == '"':
            return self.string()
        if c == "t":
            self.at += 4
            return True
        if c == "f":
            self.at += 5
            return False
        if c == "n":
            self.at += 4
            return None
        return self.number()

    def members(self) -> dict[str, object]:
        found: dict[str, object] = {}
        self.at += 1
        self.skip()
        while self.text[self.at] != "}":
            self.skip()
            key = self.string()
            self.skip()
            if self.text[self.at] != ":":
                raise ValueError("a colon is missing")
            self.at += 1
            found[key] = self.value()
            self.skip()
            if self.text[self.at] == ",":
                self.at += 1
        self.at += 1
        return found

    def items(self) -> list[object]:
        found: list[object] = []
        self.at += 1
        self.skip()
        while self.text[self.at] != "]":
            found.append(self.value())
            self.skip()
            if self.text[self.at] == ",":
                self.at += 1
        self.at += 1
        return found

    def string(self) -> str:
        parts: list[str] = []
        self.at += 1
        start = self.at
        while True:
            c = self.text[self.at]
            if c == '"':
                parts.append(self.text[start : self.at])
                self.at += 1
                return "".join(parts)
            if c == "\\":
                parts.append(self.text[start : self.at])
                escaped = self.text[self.at + 1]
                parts.append("\n" if escaped == "n" else escaped)
                self.at += 2
                start = self.at
            else:
                self.at += 1

    def number(self) -> object:
        start = self.at
        whole = True
        while self.at < len(self.text) and self.text[self.at] in "+-0123456789.eE":
            if self.text[self.at] in ".eE":
                whole = False
            self.at += 1
        digits = self.text[start : self.at]
        return int(digits) if whole else float(digits)


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def write(value: object, parts: list[str]) -> None:
    if value is None:
        parts.append("null")
    elif value is True:
        parts.append("true")
    elif value is False:
        parts.append("false")
    elif isinstance(value, str):
        parts.append(quoted(value))
    elif isinstance(value, (int, float)):
        parts.append(repr(value))
    elif isinstance(value, list):
        parts.append("[")
        for i, item in enumerate(value):
            if i > 0:
                parts.append(",")
            write(item, parts)
        parts.append("]")
    elif isinstance(value, dict):
        parts.append("{")
        first = True
        for key, item in value.items():
            if not first:
                parts.append(",")
            first = False
            parts.append(quoted(key))
            parts.append(":")
            write(item, parts)
        parts.append("}")
    else:
        raise TypeError("no JSON value")


def document(n: int) -> str:
    records: list[str] = []
    for i in range(n):
        tags = ", ".join([f'"tag{(i * k) % 31}"' for k in range(4)])
        record = f'{{"id": {i}, "name": "user \\"{i * 7919 % 1000}\\"", "score": {i / 8}, "active": {"true" if i % 3 else "false"}, '
        records.append(record + f'"parent": null, "tags": [{tags}], "at": {{"x": {i % 100}, "y": -{i % 77}.5e1}}}}')
    return "[" + ",\n ".join(records) + "]"


def run(n: int) -> int:
    total = 0
    text = document(n)
    for _ in range(2):
        parts: list[str] = []
        write(Reader(text).value(), parts)
        text = "".join(parts)
        total += len(text)
    for i in range(0, len(text), 97):
        total = (total * 31 + ord(text[i])) % 1000000007
    return total


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
