"""A lending library: dates as numbers, overdue fines, reports sorted by several keys."""
class Book:
    total = 0
    def __init__(self, title, author, *tags, copies=1):
        Book.total += copies
        self.title, self.author, self.copies = title, author, copies
        self.tags = frozenset(tags)
    def __lt__(self, other):
        return (self.author, self.title) < (other.author, other.title)
    def __eq__(self, other):
        return isinstance(other, Book) and self.title == other.title
    def __hash__(self):
        return hash(self.title)
    def __repr__(self):
        return f"Book({self.title!r}, {self.author!r})"

class Shelf:
    def __init__(self):
        self._books = {}
        self._out = {}
    def __iadd__(self, book):
        self._books[book.title] = book
        return self
    def __getitem__(self, key):
        if isinstance(key, str):
            return self._books[key]
        if isinstance(key, slice):
            return sorted(self._books.values())[key]
        if callable(key):
            return [b for b in self if key(b)]
        return sorted(self._books.values())[key]
    def __iter__(self):
        return iter(sorted(self._books.values()))
    def __len__(self):
        return len(self._books)
    def lend(self, title, who, day):
        book = self[title]
        out = self._out.setdefault(title, [])
        if len(out) >= book.copies:
            raise LookupError(f"{title} is out until day {min(d for _, d in out)}")
        out.append((who, day + 14))
    def back(self, title, who, day):
        for i, (name, due) in enumerate(self._out.get(title, ())):
            if name == who:
                del self._out[title][i]
                return max(0, day - due) * 0.25
        raise ValueError(f"{who} does not have {title}")

shelf = Shelf()
shelf += Book("Dune", "Herbert", "sf", "classic", copies=2)
shelf += Book("Emma", "Austen", "classic")
shelf += Book("Ubik", "Dick", "sf")
print(len(shelf), Book.total, list(shelf), shelf[0], shelf[-1:], shelf[::2])
print(shelf[lambda b: "sf" in b.tags], shelf["Emma"].copies)
for act in (lambda: shelf.lend("Emma", "ann", 1), lambda: shelf.lend("Emma", "bob", 2), lambda: shelf.lend("Nope", "bob", 2), lambda: shelf.back("Emma", "ann", 20),
            lambda: shelf.back("Emma", "ann", 21), lambda: shelf[10], lambda: shelf.lend("Dune", day=3, who="cat"), lambda: shelf.lend("Dune"), lambda: shelf[1.5]):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, "|", e)
by_tag = {}
for b in shelf:
    for t in sorted(b.tags):
        by_tag.setdefault(t, []).append(b.title)
print(by_tag, {t: len(v) for t, v in by_tag.items()}, max(by_tag, key=lambda t: (len(by_tag[t]), t)))
print(Book("Emma", "?") == shelf["Emma"], len({Book("a", "x"), Book("a", "y")}), Book("a", "x") in [Book("a", "z")], Book("a", "b") == "a")
