counter = 0
log: list[str] = []


def bump(by: int = 1) -> int:
    global counter
    counter += by
    log.append(f"bump {by}")
    return counter


def shadow():
    counter = 100
    counter += 1
    return counter


def create():
    global created
    created = "yes"


print(bump(), bump(5), shadow(), counter, log)
try:
    print(created)
except NameError as e:
    print(e)
create()
print(created)


def broken():
    print(counter)
    counter = 5


try:
    broken()
except UnboundLocalError as e:
    print(e)


def swap():
    global counter, log
    counter, log = "text", None


swap()
print(counter, log)
