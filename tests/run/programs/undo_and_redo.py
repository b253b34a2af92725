"""A document with undo and redo: commands as objects, as pairs of closures, as generators."""
from collections import deque


class Command:
    label = "?"

    def do(self, doc): ...
    def undo(self, doc): ...

    def __repr__(self):
        fields = ", ".join(f"{k}={v!r}" for k, v in vars(self).items())
        return f"{type(self).__name__}({fields})"


class Insert(Command):
    label = "insert"

    def __init__(self, at, text):
        self.at = at
        self.text = text

    def do(self, doc):
        doc.text = doc.text[:self.at] + self.text + doc.text[self.at:]

    def undo(self, doc):
        doc.text = doc.text[:self.at] + doc.text[self.at + len(self.text):]

    def merge(self, other):
        if isinstance(other, Insert) and other.at == self.at + len(self.text):
            return Insert(self.at, self.text + other.text)


class Delete(Command):
    label = "delete"

    def __init__(self, start, end):
        self.start, self.end = start, end
        self.removed = None

    def do(self, doc):
        self.removed = doc.text[self.start:self.end]
        doc.text = doc.text[:self.start] + doc.text[self.end:]

    def undo(self, doc):
        doc.text = doc.text[:self.start] + self.removed + doc.text[self.start:]


class Group(Command):
    label = "group"

    def __init__(self, *commands):
        self.commands = commands

    def do(self, doc):
        done = []
        try:
            for c in self.commands:
                c.do(doc)
                done.append(c)
        except Exception:
            while done:
                done.pop().undo(doc)
            raise

    def undo(self, doc):
        for c in reversed(self.commands):
            c.undo(doc)


class Failing(Command):
    def do(self, doc):
        raise RuntimeError(f"cannot change {doc.text!r}")


class Document:
    def __init__(self, limit=4):
        self.text = ""
        self._undo = deque(maxlen=limit)
        self._redo = []

    def run(self, command):
        command.do(self)
        self._redo.clear()
        if self._undo and hasattr(self._undo[-1], "merge"):
            merged = self._undo[-1].merge(command)
            if merged is not None:
                self._undo[-1] = merged
                return
        self._undo.append(command)

    def undo(self, times=1):
        for _ in range(times):
            try:
                command = self._undo.pop()
            except IndexError as error:
                return f"nothing to undo ({error})"
            command.undo(self)
            self._redo.append(command)
        return self.text

    def redo(self):
        if not self._redo:
            return "nothing to redo"
        command = self._redo.pop()
        command.do(self)
        self._undo.append(command)
        return self.text

    def __str__(self):
        return f"[{self.text}] undo={[c.label for c in self._undo]} redo={len(self._redo)}"


doc = Document()
doc.run(Insert(0, "hello"))
doc.run(Insert(5, " world"))
print(doc)
doc.run(Delete(0, 1))
doc.run(Insert(0, "J"))
print(doc)
print(doc.undo(), doc.undo(), doc.redo(), sep=" | ")
print(doc)
doc.run(Group(Insert(0, "<"), Insert(len(doc.text) + 1, ">"), Delete(1, 2)))
print(doc)
try:
    doc.run(Group(Insert(0, "x"), Delete(0, 3), Failing()))
except RuntimeError as error:
    print("failed:", error, "->", doc)
print(doc.undo(10))
print(doc.redo(), doc.redo(), doc.redo(), doc.redo(), doc.redo())
print(list(doc._undo))
d2 = Document(limit=2)
for i in range(5):
    d2.run(Insert(0, str(i)))
print(d2, d2.undo(3))
