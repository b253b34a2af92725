"""A tokenizer and a parser for a configuration language with nested lists, tables and comments."""
class ParseError(SyntaxError):
    def __init__(self, message, line):
        super().__init__(f"line {line}: {message}")
        self.line = line

def tokens(text):
    line, i = 1, 0
    while i < len(text):
        c = text[i]
        if c == "\n":
            line += 1
            i += 1
        elif c.isspace():
            i += 1
        elif c == "#":
            while i < len(text) and text[i] != "\n":
                i += 1
        elif c in "{}[]=,":
            yield c, c, line
            i += 1
        elif c == '"':
            j = text.find('"', i + 1)
            if j < 0:
                raise ParseError("unfinished text", line)
            yield "text", text[i + 1:j], line
            i = j + 1
        elif c.isdigit() or c == "-":
            j = i + 1
            while j < len(text) and (text[j].isdigit() or text[j] in "._eE"):
                j += 1
            word = text[i:j].replace("_", "")
            try:
                yield "number", int(word) if word.lstrip("-").isdigit() else float(word), line
            except ValueError as e:
                raise ParseError(str(e), line) from e
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            yield "name", text[i:j], line
            i = j
        else:
            raise ParseError(f"unexpected {c!r}", line)
    yield "end", None, line

class Parser:
    words = {"yes": True, "no": False, "none": None}
    def __init__(self, text):
        self.stream = tokens(text)
        self.advance()
    def advance(self):
        self.kind, self.value, self.line = next(self.stream)
    def expect(self, kind):
        if self.kind != kind:
            raise ParseError(f"expected {kind}, found {self.kind}", self.line)
        value = self.value
        self.advance()
        return value
    def table(self, end):
        out = {}
        while self.kind != end:
            key = self.expect("name")
            self.expect("=")
            if key in out:
                raise ParseError(f"{key} twice", self.line)
            out[key] = self.any()
            if self.kind == ",":
                self.advance()
        return out
    def any(self):
        match self.kind:
            case "text" | "number":
                value = self.value
                self.advance()
                return value
            case "name" if self.value in self.words:
                return self.words[self.expect("name")]
            case "{":
                self.advance()
                value = self.table("}")
                self.advance()
                return value
            case "[":
                self.advance()
                items = []
                while self.kind != "]":
                    items.append(self.any())
                    if self.kind != "]":
                        self.expect(",")
                self.advance()
                return items
            case other:
                raise ParseError(f"no value starts with {other}", self.line)

good = '''
# a comment
title = "demo"  size = 1_000
ratio = -2.5e3, on = yes off = no nothing = none
list = [1, "two", [3.0, [ ]], {deep = {er = 1}}]
'''
print(Parser(good).table("end"))
for bad in ["a = ", "a 1", "a = 1\na = 2", 'x = "open', "y = [1 2]", "z = {q = 1", "w = 1.2.3", "v = @", "t = maybe"]:
    try:
        print(Parser(bad).table("end"))
    except ParseError as e:
        print(type(e).__name__, e.line, e, "|", repr(e.__cause__))
    except StopIteration:
        print("stopped")
