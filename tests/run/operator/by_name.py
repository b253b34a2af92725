# operator: functions for operators, called by name and as values.
import operator as op

for name, f in (("add", op.add), ("sub", op.sub), ("mul", op.mul), ("truediv", op.truediv), ("floordiv", op.floordiv), ("mod", op.mod), ("pow", op.pow), ("lshift", op.lshift), ("rshift", op.rshift), ("and_", op.and_), ("or_", op.or_), ("xor", op.xor), ("lt", op.lt), ("le", op.le), ("eq", op.eq), ("ne", op.ne), ("ge", op.ge), ("gt", op.gt)):
    print(name, f(7, 2), f(2, 7), end="; ")
print()
