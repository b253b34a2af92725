"""`*values` with more values than any written call has: functions of the library with `*args` of a type take them all."""

import itertools, os, os.path, math
v = [float(i) for i in range(9)]
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
ints = list(range(10))
t(lambda: max(1, *ints))
t(lambda: min(-1.5, *v))
t(lambda: max(*ints))
t(lambda: sorted(set().union(*[{i} for i in range(9)])))
t(lambda: {1,2}.intersection(*[{1, i} for i in range(9)]))
t(lambda: os.path.join("a", *["b%d" % i for i in range(9)]))
t(lambda: list(itertools.chain(*[[i] for i in range(9)])))
t(lambda: list(zip(*[[i, i + 1] for i in range(9)])))
t(lambda: math.gcd(*[12, 18, 24, 36, 48, 60, 72, 84]))
t(lambda: math.hypot(*v))
t(lambda: list(itertools.zip_longest(*[[i, i + 1] for i in range(9)])))
t(lambda: len(list(itertools.product(*[[1, 2]] * 7))))
t(lambda: "{} {} {} {} {} {} {} {}".format(*range(8)))
t(lambda: {1}.difference(*[[i] for i in range(9)]))
