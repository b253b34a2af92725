# JSON in plain Python
class ParseError(ValueError):
    def __init__(self, msg, pos):
        super().__init__(f"{msg} at {pos}")
        self.pos = pos

def parse(text):
    value, i = parse_value(text, skip(text, 0))
    i = skip(text, i)
    if i != len(text):
        raise ParseError("extra data", i)
    return value

def skip(t, i):
    while i < len(t) and t[i] in " \t\n\r":
        i += 1
    return i

def parse_value(t, i):
    if i >= len(t):
        raise ParseError("unexpected end", i)
    c = t[i]
    if c == "{":
        return parse_object(t, i)
    if c == "[":
        return parse_array(t, i)
    if c == '"':
        return parse_string(t, i)
    if t.startswith("true", i):
        return True, i + 4
    if t.startswith("false", i):
        return False, i + 5
    if t.startswith("null", i):
        return None, i + 4
    return parse_number(t, i)

def parse_object(t, i):
    out = {}
    i = skip(t, i + 1)
    if i < len(t) and t[i] == "}":
        return out, i + 1
    while True:
        key, i = parse_string(t, i)
        i = skip(t, i)
        if t[i] != ":":
            raise ParseError("expected :", i)
        value, i = parse_value(t, skip(t, i + 1))
        out[key] = value
        i = skip(t, i)
        if t[i] == "}":
            return out, i + 1
        if t[i] != ",":
            raise ParseError("expected ,", i)
        i = skip(t, i + 1)

def parse_array(t, i):
    out = []
    i = skip(t, i + 1)
    if t[i] == "]":
        return out, i + 1
    while True:
        value, i = parse_value(t, i)
        out.append(value)
        i = skip(t, i)
        if t[i] == "]":
            return out, i + 1
        if t[i] != ",":
            raise ParseError("expected ,", i)
        i = skip(t, i + 1)

def parse_string(t, i):
    i += 1
    parts = []
    while t[i] != '"':
        if t[i] == "\\":
            i += 1
            parts.append({"n": "\n", "t": "\t", '"': '"', "\\": "\\"}.get(t[i], t[i]))
        else:
            parts.append(t[i])
        i += 1
    return "".join(parts), i + 1

def parse_number(t, i):
    start = i
    if i < len(t) and t[i] == "-":
        i += 1
    while i < len(t) and (t[i].isdigit() or t[i] in ".eE+-"):
        i += 1
    s = t[start:i]
    if not s:
        raise ParseError("bad value", start)
    if "." in s or "e" in s or "E" in s:
        return float(s), i
    return int(s), i

def dump(v, indent=0):
    pad = "  " * indent
    if v is None:
        return "null"
    if v is True:
        return "true"
    if v is False:
        return "false"
    if isinstance(v, (int, float)):
        return repr(v)
    if isinstance(v, str):
        return '"' + v.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(v, list):
        if not v:
            return "[]"
        return "[\n" + ",\n".join(pad + "  " + dump(x, indent + 1) for x in v) + "\n" + pad + "]"
    if isinstance(v, dict):
        return "{" + ", ".join(f'"{k}": {dump(x, indent + 1)}' for k, x in sorted(v.items())) + "}"
    raise TypeError(type(v).__name__)

doc = '{"a": [1, 2.5, -3e2, true, null], "b": {"c": "x\\"y", "d": []}, "e": 123456789012345678901234567890}'
v = parse(doc)
print(v)
print(dump(v))
print(v["a"][0] + 1, v["b"]["c"], len(v["a"]), v["e"] * 2)
for bad in ["", "[1, 2", '{"a" 1}', "[1] x", "?"]:
    try:
        print(parse(bad))
    except ParseError as e:
        print("ParseError", e, e.pos)
    except IndexError as e:
        print("IndexError", e)
