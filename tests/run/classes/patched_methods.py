# Methods that code outside the class statement replaces, adds and takes away.
class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} is silent"

    def twice(self):
        return self.speak() + "; " + self.speak()


class Dog(Animal):
    def speak(self):
        return super().speak() + " (dog)"


class Cat(Animal):
    pass


animals = [Animal("a"), Dog("d"), Cat("c")]
print([x.speak() for x in animals])


def loud(self):
    return self.name.upper()


old = Animal.speak
Animal.speak = loud
print([x.speak() for x in animals], animals[0].twice())
Animal.speak = lambda self: "<" + old(self) + ">"
print([x.speak() for x in animals], animals[2].twice())
Cat.speak = lambda self: "meow"
print([x.speak() for x in animals])
Cat.twice = lambda self: "cat " + Animal.twice(self)
print([x.twice() for x in animals])
del Cat.speak
print(animals[2].speak())
Animal.added = lambda self, n=1: self.name * n
print(animals[1].added(), animals[2].added(n=3))
animals[0].speak = lambda: "own"
print(animals[0].speak(), animals[0].twice(), animals[1].speak())
del animals[0].speak
print(animals[0].speak())
Animal.speak = old
print([x.speak() for x in animals], Animal.speak(animals[1]))
try:
    Animal.speak()
except TypeError as e:
    print(e)
try:
    animals[0].speak(1)
except TypeError as e:
    print(e)


class Counter:
    calls = 0

    def step(self):
        Counter.calls += 1
        return self


def counting(cls, name):
    inner = getattr(cls, name)

    def wrapper(self, *args):
        print("->", name)
        return inner(self, *args)

    return wrapper


Counter.step = counting(Counter, "step")
Counter().step().step()
print(Counter.calls)
