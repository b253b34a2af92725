"""A text adventure: rooms from text, commands by method names, items with behaviour."""
import textwrap

WORLD = """
hall: A cold hall.
  north -> library
  east -> kitchen
  items: lamp, coat
library: Books everywhere.
  south -> hall
  items: book
kitchen: It smells of soup.
  west -> hall
  down -> cellar locked
  items: key, knife
cellar: Dark and damp.
  up -> kitchen
  items: treasure
"""


class Room:
    def __init__(self, name, text):
        self.name, self.text = name, text
        self.exits = {}
        self.items = []

    def describe(self):
        parts = [f"{self.name.title()}. {self.text}"]
        if self.items:
            parts.append("You see: " + ", ".join(sorted(self.items)) + ".")
        parts.append("Exits: " + ", ".join(d + (" (locked)" if locked else "") for d, (_, locked) in self.exits.items()) + ".")
        return textwrap.fill(" ".join(parts), 60)


def parse(text):
    rooms = {}
    current = None
    for line in text.strip().split("\n"):
        if not line.startswith(" "):
            name, _, description = line.partition(": ")
            current = rooms[name] = Room(name, description)
        elif "->" in line:
            direction, _, rest = line.strip().partition(" -> ")
            target, *flags = rest.split()
            current.exits[direction] = target, "locked" in flags
        else:
            _, _, names = line.partition(":")
            current.items += [n.strip() for n in names.split(",")]
    return rooms


class Game:
    aliases = {"n": "go north", "s": "go south", "e": "go east", "w": "go west", "i": "inventory", "l": "look"}

    def __init__(self, rooms, start):
        self.rooms = rooms
        self.here = rooms[start]
        self.bag = set()
        self.score = 0
        self.over = False

    def do_look(self):
        return self.here.describe()

    def do_go(self, direction):
        try:
            target, locked = self.here.exits[direction]
        except KeyError:
            return f"You cannot go {direction}."
        if locked:
            return "It is locked."
        if target == "cellar" and "lamp" not in self.bag:
            return "Too dark without a lamp."
        self.here = self.rooms[target]
        return self.do_look()

    def do_take(self, *names):
        taken = []
        for name in names:
            if name == "all":
                taken.extend(self.here.items)
            elif name in self.here.items:
                taken.append(name)
            else:
                return f"There is no {name}."
        for name in taken:
            self.here.items.remove(name)
            self.bag.add(name)
        if "treasure" in taken:
            self.over = True
            self.score += 100
        self.score += len(taken)
        return "Taken: " + (", ".join(taken) or "nothing") + "."

    def do_drop(self, name):
        self.bag.remove(name)
        self.here.items.append(name)
        return f"Dropped {name}."

    def do_inventory(self):
        """what you carry"""
        return f"You carry {', '.join(sorted(self.bag)) or 'nothing'}."

    def do_unlock(self, direction, *, tool="key"):
        if tool not in self.bag:
            return f"You have no {tool}."
        match self.here.exits.get(direction):
            case None:
                return "No door there."
            case (_, False):
                return "It is open."
            case (target, True):
                self.here.exits[direction] = (target, False)
                return "Click."

    def execute(self, line):
        line = self.aliases.get(line, line)
        verb, *words = line.split()
        handler = getattr(self, "do_" + verb, None)
        if handler is None:
            return f"I do not know how to {verb}."
        try:
            return handler(*words)
        except TypeError as error:
            return f"({error})"
        except KeyError as error:
            return f"You do not have {error}."


game = Game(parse(WORLD), "hall")
for line in ["l", "take lamp", "n", "take sword", "take book coat", "take all", "s", "e", "go down", "unlock down", "take key knife",
             "unlock up", "unlock down", "unlock down", "drop sword", "drop knife", "dance", "go", "go down now", "i", "go down", "take all"]:
    print(">", line)
    print(game.execute(line))
    if game.over:
        print("You win with", game.score)
        break
