"""A recipe book: quantities as fractions, units converted, missing ingredients reported."""
from fractions import Fraction

UNITS = {"tsp": 1, "tbsp": 3, "cup": 48}

class UnitError(Exception):
    def __init__(self, unit, known):
        super().__init__(unit)
        self.unit = unit
        self.known = sorted(known)
    def __str__(self):
        return f"unknown unit {self.unit!r}, not one of {', '.join(self.known)}"

def parse_amount(text):
    whole, _, rest = text.partition(" ")
    if rest:
        return int(whole) + Fraction(rest)
    if "/" in whole:
        return Fraction(whole)
    return int(whole) if whole.isdigit() else float(whole)

class Ingredient:
    __slots__ = ("name", "amount", "unit")
    def __init__(self, name, amount, unit=None):
        self.name, self.amount, self.unit = name, amount, unit
    def __mul__(self, factor):
        return Ingredient(self.name, self.amount * factor, self.unit)
    __rmul__ = __mul__
    def __repr__(self):
        return f"{self.amount}{' ' + self.unit if self.unit else ''} {self.name}"
    def to(self, unit):
        try:
            ratio = Fraction(UNITS[self.unit], UNITS[unit])
        except KeyError as e:
            raise UnitError(e.args[0], UNITS) from e
        return Ingredient(self.name, self.amount * ratio, unit)

class Recipe:
    def __init__(self, title, *ingredients, **notes):
        self.title = title
        self.items = list(ingredients)
        self.notes = notes
    def scaled(self, factor):
        return Recipe(self.title, *(factor * i for i in self.items), **self.notes, factor=factor)
    def __getitem__(self, key):
        if isinstance(key, int):
            return self.items[key]
        for item in self.items:
            if item.name == key:
                return item
        raise KeyError(key)
    def __contains__(self, name):
        return any(i.name == name for i in self.items)
    def __iter__(self):
        yield from self.items
    def __len__(self):
        return len(self.items)

pancakes = Recipe("pancakes", Ingredient("flour", parse_amount("1 1/2"), "cup"), Ingredient("salt", parse_amount("1/4"), "tsp"),
    Ingredient("egg", parse_amount("2")), Ingredient("milk", parse_amount("1.25"), "cup"), source="aunt", stars=5)
for item in pancakes:
    print(item)
double = pancakes.scaled(2)
print(double.items, double.notes)
print("egg" in double, "sugar" in double, len(double), double["salt"], double[-1])
for probe in ("sugar", 7, "flour"):
    try:
        print(double[probe])
    except (KeyError, IndexError) as e:
        print(type(e).__name__, e)
for item in double:
    try:
        print(item.to("tbsp"))
    except UnitError as e:
        print("UnitError:", e, "| cause:", repr(e.__cause__))
    except TypeError as e:
        print("TypeError:", e)
try:
    double[0].colour = "white"
except AttributeError as e:
    print(type(e).__name__, e)
