"""Objects are found dead behind the statement that let go of them, those made first before others.

CPython counts references: `__del__` and the callbacks of weak references are called inside the statement, when the last reference
goes, and a list lets go of its items from the end. Here the collector looks for the dead when a statement or a function has
ended, in programs with `__del__` or `weakref`. After very many statements that let go of nothing it looks less often.
"""


class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies:", self.name)


items = [Item("one"), Item("two")]
items.clear()
print(Item("temporary").name, "printed")
