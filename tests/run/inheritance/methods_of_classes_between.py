class C:
    def __init__(self, s):
        self.s = s

    def go(self):
        global planner
        self.choose()
        if not self.is_sat():
            return None
        out = self.output()
        old = out.by
        if old is not None:
            old.mark()
        out.by = self
        planner.propagate(self)
        return old


class U(C):
    def __init__(self, v, s):
        super(U, self).__init__(s)
        self.v = v
        self.sat = False
        self.go()

    def output(self):
        return self.v

    def mark(self):
        self.sat = False

    def is_sat(self):
        return self.sat

    def choose(self):
        self.sat = True


class U1(U):
    def ex(self):
        pass


class U2(U):
    def ex(self):
        pass


class B(C):
    def __init__(self, a, b, s):
        super(B, self).__init__(s)
        self.a = a
        self.b = b
        self.d = 0
        self.go()

    def output(self):
        return self.b

    def mark(self):
        self.d = 5

    def is_sat(self):
        return self.d != 5

    def choose(self):
        self.d = 1


class B1(B):
    def ex(self):
        self.b.val = self.a.val


class V:
    def __init__(self):
        self.by = None
        self.val = 1
        self.cs = []

    def add(self, c):
        self.cs.append(c)

    def remove(self, c):
        self.cs.remove(c)
        if self.by == c:
            self.by = None


class P:
    def propagate(self, c):
        todo = []
        todo.append(c)
        while len(todo):
            d = todo.pop(0)
            d.ex()
            d.output().add(d)


planner = None


def run():
    global planner
    planner = P()
    v = V()
    w = V()
    B1(w, v, 2)
    u = U1(v, 1)
    U2(w, 3)
    print(u.sat)
    print(v.by is u, len(v.cs))
    v.remove(u)


run()
