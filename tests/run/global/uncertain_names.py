# A variable that hides a builtin: before its store, after its deletion, and bound only on some paths.
print(max(1, 2), len("abc"))
max = 5
print(max)
del max
print(max(3, 4))
if len("x") > 1:
    range = None
print(list(range(3)))
try:
    unicode
except NameError:
    unicode = str
print(unicode(5))


def hide():
    global abs
    abs = lambda x: "hidden"


print(abs(-3))
hide()
print(abs(-3))
try:
    del never_bound
except NameError as e:
    print(e)
try:
    print(never_bound)
except (ValueError, NameError) as e:
    print(e)


def use():
    try:
        return missing_everywhere + 1
    except Exception as e:
        return str(e)


print(use())
