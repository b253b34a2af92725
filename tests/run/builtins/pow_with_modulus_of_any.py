"""pow with three arguments of every class: which of them refuses."""
for a in (2, 2.0, 2j, "a", None, True):
    for b in (2, 2.0, 2j, "a", None):
        for c in (3, 3.0, 3j, "a", None):
            if c is None:
                continue
            try:
                print(a, b, c, pow(a, b, c))
            except (TypeError, ValueError) as e:
                print(a, b, c, type(e).__name__, e)
