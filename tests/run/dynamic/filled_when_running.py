"""A list that only what is found when running stores into."""
def push(stack, value):
    stack.append(value)
def nothing(stack, value):
    pass
def run(names):
    stack = []
    for name in names:
        if name == "add":
            b = stack.pop()
            stack.append(b + 1)
        else:
            method = [push, nothing][name == "x"]
            method(stack, 5)
    return stack
print(run(["push", "add"]))
class Pusher:
    def run(self, names):
        stack = []
        for name in names:
            if name == "add":
                b = stack.pop()
                stack.append(b + 1)
            else:
                method = getattr(self, "do_" + name, None)
                method(stack, 5)
        return stack
    def do_push(self, stack, value):
        stack.append(value)
print(Pusher().run(["push", "add"]))
