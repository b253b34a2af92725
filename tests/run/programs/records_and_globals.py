
ONE, TWO, THREE, FOUR, FIVE = range(1, 6)


class Record:
    def __init__(self, link=None, kind=0, variant=0, number=0, text=0):
        self.link = link
        self.kind = kind
        self.variant = variant
        self.number = number
        self.text = text

    def copy(self):
        return Record(self.link, self.kind, self.variant, self.number, self.text)


IntGlob = 0
BoolGlob = 0
Char1 = "\0"
Char2 = "\0"
Array1 = [0] * 51
Array2 = [x[:] for x in [Array1] * 51]
Glob = None
GlobNext = None


def main_loop(loops):
    global IntGlob, BoolGlob, Char1, Char2, Array1, Array2, Glob, GlobNext
    GlobNext = Record()
    Glob = Record()
    Glob.link = GlobNext
    Glob.kind = ONE
    Glob.variant = THREE
    Glob.number = 40
    Glob.text = "PROGRAM, SOME STRING"
    string1 = "PROGRAM, 1'ST STRING"
    Array2[8][7] = 10
    for i in range(loops):
        proc5()
        proc4()
        a = 2
        b = 3
        string2 = "PROGRAM, 2'ND STRING"
        e = TWO
        BoolGlob = not func2(string1, string2)
        while a < b:
            c = 5 * a - b
            c = proc7(a, b)
            a = a + 1
        proc8(Array1, Array2, a, c)
        Glob = proc1(Glob)
        index = "A"
        while index <= Char2:
            if e == func1(index, "C"):
                e = proc6(ONE)
            index = chr(ord(index) + 1)
        c = b * a
        b = c / a
        b = 7 * (c - b) - a
        a = proc2(a)
        b = 3
    return (IntGlob, BoolGlob, Char1, Char2, Array1[8], Array2[8][7], Glob.number, Glob.text, a, b, c, e)


def proc1(p):
    p.link = following = Glob.copy()
    p.number = 5
    following.number = p.number
    following.link = p.link
    following.link = proc3(following.link)
    if following.kind == ONE:
        following.number = 6
        following.variant = proc6(p.variant)
        following.link = Glob.link
        following.number = proc7(following.number, 10)
    else:
        p = following.copy()
    following.link = None
    return p


def proc2(i):
    where = i + 10
    while 1:
        if Char1 == "A":
            where = where - 1
            i = where - IntGlob
            e = ONE
        if e == ONE:
            break
    return i


def proc3(p):
    global IntGlob
    if Glob is not None:
        p = Glob.link
    else:
        IntGlob = 100
    Glob.number = proc7(10, IntGlob)
    return p


def proc4():
    global Char2
    b = Char1 == "A"
    b = b or BoolGlob
    Char2 = "B"


def proc5():
    global Char1
    global BoolGlob
    Char1 = "A"
    BoolGlob = 0


def proc6(e):
    out = e
    if not func3(e):
        out = FOUR
    if e == ONE:
        out = ONE
    elif e == TWO:
        if IntGlob > 100:
            out = ONE
        else:
            out = FOUR
    elif e == THREE:
        out = TWO
    elif e == FOUR:
        pass
    elif e == FIVE:
        out = THREE
    return out


def proc7(a, b):
    c = a + 2
    c = b + c
    return c


def proc8(one, two, a, b):
    global IntGlob
    at = a + 5
    one[at] = b
    one[at + 1] = one[at]
    one[at + 30] = at
    for i in range(at, at + 2):
        two[at][i] = at
    two[at][at - 1] = two[at][at - 1] + 1
    two[at + 20][at] = one[at]
    IntGlob = 5


def func1(a, b):
    c = a
    d = c
    if d != b:
        return ONE
    return TWO


def func2(a, b):
    i = 1
    while i <= 1:
        if func1(a[i], b[i + 1]) == ONE:
            c = "A"
            i = i + 1
    if c >= "W" and c <= "Z":
        i = 7
    if c == "X":
        return True
    if a > b:
        i = i + 7
        return True
    return False


def func3(e):
    f = e
    if f == THREE:
        return True
    return False


def run(n):
    return main_loop(n)


if __name__ == "__main__":
    print(run(20))
