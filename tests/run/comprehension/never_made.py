# What a comprehension would have made is looked for, but nothing is ever made.
v = frozenset()
empty = []
cases = [
    lambda: [k for k in 2] in v,
    lambda: {k: 5 for k in 2} in v,
    lambda: [k for k in 2] in empty,
    lambda: {k for k in 2.5} in {1},
    lambda: {k: 5 for () in 2} == 5,
]
for case in cases:
    try:
        print(case())
    except Exception as e:
        print(type(e).__name__, e)
try:
    print([k for k in 2] in v)
except TypeError as e:
    print(e)
try:
    print({k: 5 for k in 2} not in empty)
except TypeError as e:
    print(e)
try:
    print({k: sorted for () in 2} in v)
except TypeError as e:
    print(e)
