class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len")
        return self.n


class Truthy:
    def __init__(self, value: bool) -> None:
        self.value = value

    def __bool__(self) -> bool:
        print("bool")
        return self.value


class Plain:
    pass


for x in [Sized(0), Sized(2)]:
    print("yes" if x else "no", bool(x), not x)
for y in [Truthy(True), Truthy(False)]:
    if y:
        print("true")
    else:
        print("false")
print(bool(Plain()), all([Plain(), Sized(1)]), any([Sized(0), Truthy(False)]))
