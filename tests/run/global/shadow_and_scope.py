x = "global"


def reads():
    return x


def writes():
    x = "local"
    return x


def declares():
    global x
    old = x
    x = "written"
    return old


def param(x):
    x = x + "!"
    return x


def loop():
    for x in range(3):
        pass
    return x


def conditional(flag):
    global y
    if flag:
        y = 1
    return y


print(reads(), writes(), x, declares(), x, reads(), param("p"), x, loop(), x)
try:
    conditional(False)
except NameError as e:
    print(e)
print(conditional(True), y, conditional(False))
y += 10
print(conditional(False))


class C:
    x = "class"
    z = x + "!"

    def get(self):
        return x


print(C.x, C.z, C().get(), C().x)
