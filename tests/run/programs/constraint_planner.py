"""Incremental constraints between variables, strongest first."""
from enum import IntEnum


class Strength(IntEnum):
    REQUIRED = 0
    STRONG = 1
    MEDIUM = 2
    WEAK = 3

    def stronger(self, other):
        return self < other

    @classmethod
    def weakest_of(cls, a, b):
        return cls(max(a, b))


class Direction:
    NONE = 0
    FORWARD = 1
    BACKWARD = -1


class OrderedSet(list):
    def add(self, x):
        if x not in self:
            self.append(x)
            return True
        return False


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = OrderedSet()
        self.determined_by = None
        self.mark = 0
        self.walk = Strength.WEAK
        self.stay = True

    def add(self, c):
        self.constraints.add(c)

    def remove(self, c):
        self.constraints.remove(c)
        if self.determined_by == c:
            self.determined_by = None

    def __repr__(self):
        return f"<{self.name}={self.value} by {type(self.determined_by).__name__}>"


class Constraint:
    def __init__(self, strength):
        self.strength = strength

    def activate(self, planner):
        self.add_to_graph()
        planner.incremental_add(self)

    def deactivate(self, planner):
        if self.is_satisfied():
            planner.incremental_remove(self)
        else:
            self.remove_from_graph()

    def inputs(self):
        return []

    def is_input(self):
        return False

    def inputs_known(self, mark):
        return all(v.mark == mark or v.stay or v.determined_by is None for v in self.inputs())

    def satisfy(self, mark, planner):
        self.choose(mark)
        if not self.is_satisfied():
            if self.strength == Strength.REQUIRED:
                raise ValueError("a required constraint does not hold")
            return None
        for v in self.inputs():
            v.mark = mark
        out = self.output()
        overridden = out.determined_by
        if overridden is not None:
            overridden.unsatisfied()
        out.determined_by = self
        if not planner.add_propagate(self, mark):
            raise RuntimeError("cycle")
        out.mark = mark
        return overridden


class Unary(Constraint):
    def __init__(self, v, strength, planner):
        super().__init__(strength)
        self.my_output = v
        self.satisfied = False
        self.activate(planner)

    def add_to_graph(self):
        self.my_output.add(self)
        self.satisfied = False

    def remove_from_graph(self):
        self.my_output.remove(self)
        self.satisfied = False

    def choose(self, mark):
        self.satisfied = self.my_output.mark != mark and self.strength.stronger(self.my_output.walk)

    def is_satisfied(self):
        return self.satisfied

    def output(self):
        return self.my_output

    def recalculate(self):
        self.my_output.walk = self.strength
        self.my_output.stay = not self.is_input()
        if self.my_output.stay:
            self.execute()

    def unsatisfied(self):
        self.satisfied = False

    def execute(self):
        pass


class Stay(Unary):
    pass


class Edit(Unary):
    def is_input(self):
        return True


class Binary(Constraint):
    def __init__(self, v1, v2, strength, planner):
        super().__init__(strength)
        self.v1, self.v2 = v1, v2
        self.direction = Direction.NONE
        self.activate(planner)

    def add_to_graph(self):
        self.v1.add(self)
        self.v2.add(self)
        self.direction = Direction.NONE

    def remove_from_graph(self):
        for v in (self.v1, self.v2):
            v.remove(self)
        self.direction = Direction.NONE

    def choose(self, mark):
        if self.v1.mark == mark:
            ok = self.v2.mark != mark and self.strength.stronger(self.v2.walk)
            self.direction = Direction.FORWARD if ok else Direction.NONE
        elif self.v2.mark == mark:
            ok = self.v1.mark != mark and self.strength.stronger(self.v1.walk)
            self.direction = Direction.BACKWARD if ok else Direction.NONE
        elif self.v2.walk < self.v1.walk:
            self.direction = Direction.BACKWARD if self.strength.stronger(self.v1.walk) else Direction.NONE
        else:
            self.direction = Direction.FORWARD if self.strength.stronger(self.v2.walk) else Direction.NONE

    def is_satisfied(self):
        return self.direction != Direction.NONE

    def inputs(self):
        return [self.input()]

    def input(self):
        return self.v1 if self.direction == Direction.FORWARD else self.v2

    def output(self):
        return self.v2 if self.direction == Direction.FORWARD else self.v1

    def recalculate(self):
        i, o = self.input(), self.output()
        o.walk = Strength.weakest_of(self.strength, i.walk)
        o.stay = i.stay
        if o.stay:
            self.execute()

    def unsatisfied(self):
        self.direction = Direction.NONE


class Equal(Binary):
    def execute(self):
        self.output().value = self.input().value


class Scale(Binary):
    def __init__(self, src, scale, offset, dest, strength, planner):
        self.scale, self.offset = scale, offset
        super().__init__(src, dest, strength, planner)

    def add_to_graph(self):
        super().add_to_graph()
        self.scale.add(self)
        self.offset.add(self)

    def inputs(self):
        return super().inputs() + [self.scale, self.offset]

    def execute(self):
        if self.direction == Direction.FORWARD:
            self.v2.value = self.v1.value * self.scale.value + self.offset.value
        else:
            self.v1.value = (self.v2.value - self.offset.value) // self.scale.value

    def recalculate(self):
        i, o = self.input(), self.output()
        o.walk = Strength.weakest_of(self.strength, i.walk)
        o.stay = i.stay and self.scale.stay and self.offset.stay
        if o.stay:
            self.execute()


class Planner:
    def __init__(self):
        self.current = 0

    def new_mark(self):
        self.current += 1
        return self.current

    def incremental_add(self, c):
        mark = self.new_mark()
        overridden = c.satisfy(mark, self)
        while overridden is not None:
            overridden = overridden.satisfy(mark, self)

    def incremental_remove(self, c):
        out = c.output()
        c.unsatisfied()
        c.remove_from_graph()
        out.determined_by, out.walk, out.stay = None, Strength.WEAK, True
        todo, unsatisfied = [out], []
        while todo:
            v = todo.pop(0)
            for other in v.constraints:
                if not other.is_satisfied():
                    unsatisfied.append(other)
            for other in v.constraints:
                if other is not v.determined_by and other.is_satisfied():
                    other.recalculate()
                    todo.append(other.output())
        for strength in Strength:
            for u in [u for u in unsatisfied if u.strength == strength]:
                self.incremental_add(u)

    def add_propagate(self, c, mark):
        todo = [c]
        while todo:
            d = todo.pop(0)
            if d.output().mark == mark:
                self.incremental_remove(c)
                return False
            d.recalculate()
            for other in d.output().constraints:
                if other is not d.output().determined_by and other.is_satisfied():
                    todo.append(other)
        return True

    def plan_from(self, edits):
        sources = [e for e in edits if e.is_input() and e.is_satisfied()]
        mark, plan, todo = self.new_mark(), [], sources
        while todo:
            c = todo.pop(0)
            if c.output().mark != mark and c.inputs_known(mark):
                plan.append(c)
                c.output().mark = mark
                for other in c.output().constraints:
                    if other is not c.output().determined_by and other.is_satisfied():
                        todo.append(other)
        return plan


def change(planner, v, value):
    edit = Edit(v, Strength.STRONG, planner)
    plan = planner.plan_from([edit])
    for _ in range(3):
        v.value = value
        for c in plan:
            c.execute()
    edit.deactivate(planner)
    return len(plan)


def chain(n):
    p = Planner()
    vs = [Variable(f"v{i}") for i in range(n + 1)]
    for a, b in zip(vs, vs[1:]):
        Equal(a, b, Strength.REQUIRED, p)
    Stay(vs[-1], Strength.MEDIUM, p)
    print(change(p, vs[0], 42), {v.value for v in vs}, vs[0], vs[-1])


def projection(n):
    p = Planner()
    scale, offset = Variable("scale", 10), Variable("offset", 1000)
    dests = []
    for i in range(n):
        src, dst = Variable(f"s{i}", i), Variable(f"d{i}", i)
        dests.append(dst)
        Stay(src, Strength.MEDIUM, p)
        Scale(src, scale, offset, dst, Strength.REQUIRED, p)
    print([d.value for d in dests])
    change(p, src, 17)
    print(dst, src)
    change(p, dst, 1050)
    print(dst, src)
    change(p, scale, 5)
    print([d.value for d in dests])
    change(p, offset, 2000)
    print([d.value for d in dests])


chain(12)
projection(6)
v = Variable("x")
p = Planner()
Stay(v, Strength.REQUIRED, p)
try:
    Stay(v, Strength.REQUIRED, p)
except ValueError as e:
    print("ValueError:", e)
print(list(Strength), Strength(2), Strength.WEAK.stronger(Strength.STRONG))
