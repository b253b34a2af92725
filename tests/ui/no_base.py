import sys


class A(range):
    pass


class C:
    pass


if len(sys.argv) > 3:
    Base = C
else:
    Base = dict


class D(Base):
    pass
