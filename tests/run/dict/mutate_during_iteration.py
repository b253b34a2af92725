d = {i: i * i for i in range(4)}
for attempt in ["add", "delete", "replace", "values", "items"]:
    e = dict(d)
    try:
        if attempt == "add":
            for k in e:
                e[k + 100] = 1
        elif attempt == "delete":
            for k in e:
                del e[k]
        elif attempt == "replace":
            for k in e:
                e[k] = 0
        elif attempt == "values":
            for v in e.values():
                e["x"] = v
        else:
            for k, v in e.items():
                e.pop(k)
    except RuntimeError as err:
        print(attempt, err)
    print(e)
for k in list(d):
    if k % 2:
        del d[k]
print(d)
