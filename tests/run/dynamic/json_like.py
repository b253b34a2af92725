def dump(x, indent=0):
    pad = "  " * indent
    if isinstance(x, dict):
        if not x:
            return "{}"
        parts = [f'{pad}  "{k}": {dump(v, indent + 1)}' for k, v in x.items()]
        return "{\n" + ",\n".join(parts) + "\n" + pad + "}"
    if isinstance(x, list):
        return "[" + ", ".join([dump(v, indent) for v in x]) + "]"
    if x is None:
        return "null"
    if x is True or x is False:
        return str(x).lower()
    if isinstance(x, str):
        return '"' + x.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(x)


def parse(s, i):
    while s[i] in " \n,:":
        i += 1
    if s[i] == "{":
        d = {}
        i += 1
        while s[i] != "}":
            if s[i] in " \n,":
                i += 1
                continue
            k, i = parse(s, i)
            v, i = parse(s, i)
            d[k] = v
        return d, i + 1
    if s[i] == "[":
        xs = []
        i += 1
        while s[i] != "]":
            if s[i] in " \n,":
                i += 1
                continue
            v, i = parse(s, i)
            xs.append(v)
        return xs, i + 1
    if s[i] == '"':
        j = s.index('"', i + 1)
        return s[i + 1 : j], j + 1
    j = i
    while s[j] not in " \n,}]":
        j += 1
    word = s[i:j]
    if word in {"null": 0, "true": 0, "false": 0}:
        return {"null": None, "true": True, "false": False}[word], j
    return (float(word) if "." in word else int(word)), j


doc = {"name": "x", "n": [1, 2.5, -3, []], "sub": {"t": True, "none": None, "e": {}}}
text = dump(doc)
print(text)
back, end = parse(text, 0)
print(back == doc, end == len(text), back["sub"], back["n"][1] + 1)
