class Stack:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
        if not self.items:
            raise IndexError("pop from empty stack")
        return self.items.pop()

    def __len__(self):
        return len(self.items)


def rpn(text):
    s = Stack()
    for tok in text.split():
        if tok in "+-*/":
            b, a = s.pop(), s.pop()
            if tok == "+":
                s.push(a + b)
            elif tok == "-":
                s.push(a - b)
            elif tok == "*":
                s.push(a * b)
            else:
                s.push(a / b)
        else:
            s.push(float(tok) if "." in tok else int(tok))
    if len(s) != 1:
        raise ValueError(f"{len(s)} values left")
    return s.pop()


for text in ["1 2 +", "3 4 * 5 -", "10 4 /", "1.5 2 *", "1 +", "1 2", "1 0 /", "x"]:
    try:
        print(text, "=", rpn(text))
    except (IndexError, ValueError, ZeroDivisionError) as e:
        print(text, "->", type(e).__name__, e)
