class Ordered(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        print("preparing", name)
        return {}


class Plain(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return {}


class A(metaclass=Ordered):
    pass


class B(metaclass=Plain):
    pass
