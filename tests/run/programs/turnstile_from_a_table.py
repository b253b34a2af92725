"""A state machine read from a table in text, with guards and actions looked up by their names."""

import re

TABLE = """
idle      coin      paid      [enough] take_coin
idle      coin      idle      [!enough] return_coin
idle      push      idle      [] complain
paid      push      idle      [] open_gate
paid      coin      paid      [] take_coin
*         kick      broken    [] alarm
broken    fix       idle      [] reset
"""

LINE = re.compile(r"^(\w+|\*)\s+(\w+)\s+(\w+)\s+\[(!?\w*)\]\s*(\w*)$")


class Transition:
    def __init__(self, source, event, target, guard, action):
        self.source, self.event, self.target = source, event, target
        self.guard, self.action = guard, action

    def applies(self, machine, *args):
        if not self.guard:
            return True
        negated = self.guard.startswith("!")
        value = getattr(machine, self.guard.lstrip("!"))(*args)
        return not value if negated else bool(value)

    def __str__(self):
        return f"{self.source} --{self.event}--> {self.target}"


def parse(text):
    table = {}
    for number, line in enumerate(text.strip().splitlines(), 1):
        match = LINE.match(line)
        if match is None:
            raise SyntaxError(f"line {number}: {line!r}")
        transition = Transition(*match.groups())
        table.setdefault((transition.source, transition.event), []).append(transition)
    return table


class Turnstile:
    table = parse(TABLE)

    def __init__(self, price):
        self.price = price
        self.state = "idle"
        self.coins = 0
        self.log = []

    def fire(self, event, *args):
        for source in (self.state, "*"):
            for transition in self.table.get((source, event), ()):
                if transition.applies(self, *args):
                    action = getattr(self, transition.action, None)
                    result = action(*args) if action else None
                    self.log.append(f"{transition}" + (f" ({result})" if result is not None else ""))
                    self.state = transition.target
                    return result
        raise ValueError(f"no {event!r} in state {self.state!r}")

    def enough(self, coin):
        return coin >= self.price

    def take_coin(self, coin):
        self.coins += coin
        return self.coins

    def return_coin(self, coin):
        return -coin

    def complain(self):
        return "pay first"

    def open_gate(self):
        return "open"

    def alarm(self, force=1):
        return "!" * force

    def reset(self):
        self.coins, before = 0, self.coins
        return before


t = Turnstile(5)
for step in [("push",), ("coin", 2), ("coin", 5), ("coin", 10), ("push",), ("kick", 3), ("fix",), ("fix",)]:
    try:
        print(step, "->", t.fire(*step), t.state)
    except ValueError as error:
        print(step, "error:", error)
print(*t.log, sep="\n")
try:
    parse("a b c\n")
except SyntaxError as error:
    print(type(error).__name__, error)
print(len(Turnstile.table), sorted(Turnstile.table)[:2], max(map(len, Turnstile.table.values())))
try:
    t.fire("coin")
except TypeError as error:
    print(error)
for name in ("enough", "price", "nothing"):
    print(name, callable(getattr(t, name, None)), hasattr(Turnstile, name))
