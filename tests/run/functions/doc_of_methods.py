class Shape:
    def area(self):
        """The area."""

    def plain(self):
        pass

    @classmethod
    def make(cls):
        "Makes one."


class Square(Shape):
    def area(self):
        """Of a square."""


s = Square()
print(s.area.__doc__, s.plain.__doc__, s.make.__doc__)
print(Shape().area.__doc__, Square.area.__doc__)
method = s.area
print(method.__doc__, method.__name__)
