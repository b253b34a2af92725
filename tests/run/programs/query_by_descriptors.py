"""Rows with typed columns, conditions made by comparing descriptors, and queries."""

class Column:
    counter = 0

    def __init__(self, kind, default=None, null=False):
        self.kind, self.default, self.null = (kind, default, null)
        self.order = Column.counter
        Column.counter += 1

    def __set_name__(self, owner, name):
        self.name = name
        owner.columns = {**getattr(owner, 'columns', {}), name: self}

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return obj._values.get(self.name, self.default() if callable(self.default) else self.default)

    def __set__(self, obj, value):
        if value is None and (not self.null):
            raise ValueError(f'{self.name} may not be null')
        if value is not None and (not isinstance(value, self.kind)):
            raise TypeError(f'{self.name}: {self.kind.__name__} expected, {type(value).__name__} given')
        obj._values[self.name] = value
        obj._dirty.add(self.name)

    def __eq__(self, other):
        return Condition(self.name, '==', other)

    def __gt__(self, other):
        return Condition(self.name, '>', other)

    def __lt__(self, other):
        return Condition(self.name, '<', other)
    __hash__ = object.__hash__

class Condition:
    OPS = {'==': lambda a, b: a == b, '>': lambda a, b: a is not None and a > b, '<': lambda a, b: a is not None and a < b}

    def __init__(self, *parts):
        self.parts = parts

    def __call__(self, row):
        if len(self.parts) == 2:
            op, conds = self.parts
            return (all if op == 'and' else any)((c(row) for c in conds))
        name, op, value = self.parts
        return self.OPS[op](getattr(row, name), value)

    def __and__(self, o):
        return Condition('and', [self, o])

    def __or__(self, o):
        return Condition('or', [self, o])

class Model:

    def __init__(self, **kw):
        self._values, self._dirty = ({}, set())
        for k, v in kw.items():
            if k not in self.columns:
                raise AttributeError(f'{type(self).__name__} has no column {k!r}')
            setattr(self, k, v)

    def save(self):
        t = TABLES.setdefault(type(self).__name__, [])
        if self not in t:
            t.append(self)
        d = sorted(self._dirty)
        self._dirty.clear()
        return d

    @classmethod
    def where(cls, *conds):
        return Query(cls, conds)

    def as_dict(self):
        return {n: getattr(self, n) for n in self.columns}

    def __repr__(self):
        return f'<{type(self).__name__} {self.as_dict()}>'
TABLES = {}

class Query:

    def __init__(self, model, conds):
        self.model, self.conds, self.key = (model, conds, None)

    def order_by(self, name, reverse=False):
        self.key = (name, reverse)
        return self

    def __iter__(self):
        rows = [r for r in TABLES.get(self.model.__name__, []) if all((c(r) for c in self.conds))]
        if self.key:
            rows.sort(key=lambda r: getattr(r, self.key[0]), reverse=self.key[1])
        return iter(rows)

    def first(self):
        return next(iter(self), None)

    def count(self):
        return sum((1 for _ in self))

class User(Model):
    name = Column(str)
    age = Column(int, 0)
    email = Column(str, null=True)

    @property
    def adult(self):
        return self.age >= 18

class Admin(User):
    level = Column(int, lambda: 7)
for n, a in [('ann', 30), ('bob', 12), ('cid', 18)]:
    User(name=n, age=a).save()
root = Admin(name='root', age=99)
print(root.save(), root.level, root.adult)
print([u.name for u in User.where(User.age > 15).order_by('age', reverse=True)], User.where().count())
print(User.where((User.age < 15) | (User.name == 'cid')).order_by('name').first())
print([u.adult for u in User.where()], Admin.where(Admin.level == 7).count(), list(Admin.columns), list(User.columns))
for bad in (dict(name=3), dict(name=None), dict(nope=1)):
    try:
        User(**bad)
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
u = User.where(User.name == 'bob').first()
u.age += 10
print(u.save(), u.adult, u.email)
