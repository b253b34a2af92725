class Command:
    def __repr__(self):
        return f"{type(self).__name__}({vars(self)})"

class Insert(Command):
    def __init__(self, at, text):
        self.at = at
        self.text = text
    def do(self, doc):
        doc.text = doc.text[:self.at] + self.text + doc.text[self.at:]
class Group(Command):
    def __init__(self, *commands):
        self.commands = commands
    def do(self, doc):
        for c in self.commands:
            c.do(doc)
class Doc:
    def __init__(self):
        self.text = "abc"
d = Doc()
g = Group(Insert(0, "x"), Insert(1, "y"))
g.do(d)
print(g, d.text)
class Base:
    def __init__(self):
        self.a = 1
class D(Base):
    def __init__(self):
        self.z = 0
        super().__init__()
        self.c = 3
print(vars(D()))
