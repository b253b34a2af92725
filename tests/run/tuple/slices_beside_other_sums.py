"""Methods of a tuple whose results meet tuples of other things only where something is added whose class is found when running."""

t = (1, 2, 3, 2)
print(t.index(2), t.count(2), t[1:], t + (4,), t * 2, t[::-1], 2 in t, tuple("ab"), (1,) < (1, 0))
for bad in (lambda: sum([1, "a"]), lambda: sum([(1,), "a"], ())):
    try:
        print(bad())
    except TypeError as error:
        print(error)
