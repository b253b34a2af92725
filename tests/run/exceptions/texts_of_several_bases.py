class M(KeyError, AttributeError): pass
e = M("x")
print(e.__str__())
print(KeyError.__str__(e))
class N(KeyError, ValueError): pass
print(str(N("x")))
class O(KeyError):
    pass
print(str(O("x")))
class P(LookupError, AttributeError): pass
print(str(P("x")), repr(P("x")), P("x").args, P("x", 1))
