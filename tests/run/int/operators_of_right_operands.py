"""`__radd__` and others, called by name."""

print((5).__radd__(3), (5).__rsub__(3), (2.5).__rsub__(1.0), (5).__rpow__(2), (7).__rdivmod__(50))
print(int.__rsub__(5, 3), float.__rsub__(2.5, 1.0), int.__rmul__(2, 4), int.__rfloordiv__(2, 9), int.__rmod__(4, 9), int.__rlshift__(1, 3), int.__rand__(6, 3))
print(int.__radd__(1, "x"), "__radd__" in dir(int), hasattr(int, "__rsub__"), hasattr(5, "__radd__"))
