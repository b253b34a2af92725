def describe(x):
    if isinstance(x, list) or isinstance(x, tuple):
        return "[" + " ".join([describe(y) for y in x]) + "]"
    if isinstance(x, dict):
        return "{" + " ".join([describe(k) + "=" + describe(v) for k, v in x.items()]) + "}"
    if isinstance(x, str):
        return x.upper()
    if x is None:
        return "-"
    if isinstance(x, bool):
        return "T" if x else "F"
    if isinstance(x, float):
        return f"{x:.2f}"
    return str(x)


values = [1, 2.5, "a", None, True, [1, [2.0, ("x", None)]], {"k": [1, {"z": False}], 2: ()}, 2**70]
for v in values:
    print(describe(v))
print(describe(values))
total = 0
for v in values:
    if isinstance(v, (int, float)):
        total = total + v
    elif hasattr(v, "__len__"):
        total += len(v)
print(total)
