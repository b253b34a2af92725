"""Groups of digits in format(): what goes with which type, and which error comes first."""

SPECS = ("_d", ",d", "_s", ",s", "_", ",", ",x", "_x", "_b", "_,", ",_", ",f", "_g", "_c", ",n", ",%", "_%", "8,.3", ",.", "_.2d")
for spec in SPECS:
    for v in ("a", True, 5, 2.5, None, 1j, [1], b"x"):
        try:
            print(spec, format(v, spec))
        except (ValueError, TypeError) as e:
            print(spec, type(e).__name__, e)
