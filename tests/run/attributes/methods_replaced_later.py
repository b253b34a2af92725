# A method of an object that is replaced after others of its methods have called it.
class Reader:
    def clean(self, text):
        return text.lower()

    def read(self, text):
        return self.clean(text), self.twice(text)

    def twice(self, text):
        return self.clean(self.clean(text)) + "!"


reader, other = Reader(), Reader()
print(reader.read("Ab"))
reader.clean = str
print(reader.read("Ab"), other.read("Ab"), Reader().read("Cd"))
reader.clean = lambda text: text * 2
print(reader.read("Ab"), other.read("Ab"), reader.clean("x"), Reader.clean(reader, "X"))
del reader.clean
print(reader.read("Ab"))


class Loud(Reader):
    def clean(self, text):
        return text.upper()


loud = Loud()
print(loud.read("Ab"))
loud.clean = len
try:
    print(loud.read("Ab"))
except TypeError as error:
    print(error)
print([each.read("Q") for each in (other, Loud())])
