"""A small world of rooms that are described by a text, with commands that are methods found by name."""
WORLD = """
hall: n=kitchen e=garden | a long hall | lamp, coat
kitchen: s=hall | smells of soup | spoon
garden: w=hall | roses |
"""

class Room:
    def __init__(self, name, exits, text, things):
        self.name = name
        self.exits = exits
        self.text = text
        self.things = things

def load(text):
    rooms = {}
    for line in text.strip().splitlines():
        head, description, things = (part.strip() for part in line.split("|"))
        name, _, ways = head.partition(":")
        exits = dict(way.split("=") for way in ways.split())
        rooms[name] = Room(name, exits, description, {t.strip() for t in things.split(",") if t.strip()})
    return rooms

class Game:
    def __init__(self, rooms, start):
        self.rooms = rooms
        self.here = rooms[start]
        self.bag = []
        self.turns = 0
    def do_go(self, way):
        try:
            self.here = self.rooms[self.here.exits[way]]
        except KeyError:
            return f"no way {way} from {self.here.name}"
        return self.do_look()
    def do_look(self):
        things = ", ".join(sorted(self.here.things)) or "nothing"
        return f"{self.here.name}: {self.here.text} ({things})"
    def do_take(self, *names):
        out = []
        for name in names:
            if name in self.here.things:
                self.here.things.remove(name)
                self.bag.append(name)
                out.append("got " + name)
            else:
                out.append("no " + name)
        return "; ".join(out) or "take what?"
    def do_bag(self):
        return str(self.bag)
    def run(self, line):
        verb, *rest = line.split()
        method = getattr(self, "do_" + verb, None)
        if method is None:
            return "what is " + repr(verb) + "?"
        self.turns += 1
        try:
            return method(*rest)
        except TypeError as e:
            return "cannot: " + str(e)

game = Game(load(WORLD), "hall")
for line in ["look", "take lamp sword", "go n", "go n", "take", "take spoon", "dance", "go", "go s e", "bag now", "bag"]:
    print(">", line)
    print(game.run(line))
print(game.turns, [name[3:] for name in dir(game) if name.startswith("do_")])
