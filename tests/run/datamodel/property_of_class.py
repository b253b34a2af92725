"""What a class says of its properties, properties by another name, parts taken from a class above."""


def tell(action):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


Attribute = property


class Plain:
    def get(self):
        return self._value

    def put(self, value):
        self._value = value

    value = property(get, put, doc="the value")
    six = Attribute(lambda self: 6)
    nothing = Attribute()

    @Attribute
    def five(self):
        return 5

    @property
    def one(self):
        "always one"
        return 1


plain = Plain()
plain.value = 3
print(plain.value, plain.six, plain.five)
tell(lambda: plain.nothing)
tell(lambda: setattr(plain, "nothing", 1))
tell(lambda: setattr(plain, "one", 1))
tell(lambda: delattr(plain, "nothing"))
print(Plain.value.fget(plain), Plain.value.__doc__, Plain.one.__doc__, isinstance(Plain.one, property), type(Plain.value))
Plain.value.fset(plain, 10)
print(plain.value, Plain.one.fset, Plain.value.fdel, Plain.six.__doc__)
print([name for name, value in vars(Plain).items() if isinstance(value, property)])


class Above:
    @property
    def v(self):
        return 1


class Getter(Above):
    @Above.v.getter
    def v(self):
        return 2


class Setter(Above):
    @Above.v.setter
    def v(self, value):
        print("stored", value)

    w = property(lambda self: Above.v.fget(self) + 100)


setter = Setter()
setter.v = 4
print(Getter().v, setter.v, setter.w)
tell(lambda: setattr(Getter(), "v", 1))
free = property(lambda self: "free", doc="on its own")
print(free.fget(None), free.__get__(plain), free.__get__(None, Plain) is free, free.__doc__)
tell(lambda: free.__set__(plain, 1))
