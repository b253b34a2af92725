d: dict[str, int] = {"x": 1}
print(d["x"])
print(d["y'z"])
