# Checking nested data against a schema that is itself data.
def check(value, schema, path="$"):
    kind = schema.get("type")
    problems = []
    kinds = {"object": dict, "array": list, "string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None)}
    if kind is not None:
        wanted = kind if isinstance(kind, list) else [kind]
        if not any(isinstance(value, kinds[k]) and not (k in ("integer", "number") and isinstance(value, bool)) for k in wanted):
            return [f"{path}: expected {' or '.join(wanted)}, got {type(value).__name__}"]
    if "enum" in schema and value not in schema["enum"]:
        problems.append(f"{path}: {value!r} is not one of {schema['enum']}")
    for key, test in (("minimum", lambda v, m: v >= m), ("maximum", lambda v, m: v <= m), ("minLength", lambda v, m: len(v) >= m)):
        if key in schema and isinstance(value, (int, float, str)) and not test(value, schema[key]):
            problems.append(f"{path}: {value!r} breaks {key} {schema[key]}")
    if isinstance(value, dict):
        for name in schema.get("required", ()):
            if name not in value:
                problems.append(f"{path}: {name} is missing")
        properties = schema.get("properties", {})
        for name, item in value.items():
            if name in properties:
                problems += check(item, properties[name], f"{path}.{name}")
            elif schema.get("additional") is False:
                problems.append(f"{path}: {name} is unknown")
    elif isinstance(value, list) and "items" in schema:
        for i, item in enumerate(value):
            problems.extend(check(item, schema["items"], f"{path}[{i}]"))
    return problems

person = {
    "type": "object", "required": ["name", "age"], "additional": False,
    "properties": {
        "name": {"type": "string", "minLength": 2},
        "age": {"type": "integer", "minimum": 0, "maximum": 150},
        "tags": {"type": "array", "items": {"type": "string"}},
        "status": {"enum": ["new", "old", None]},
        "score": {"type": ["number", "null"]},
    },
}
people = [
    {"name": "Ann", "age": 3, "tags": ["a", "b"], "status": None, "score": 1.5},
    {"name": "B", "age": -1, "tags": ["a", 2, None], "status": "gone", "score": "x"},
    {"age": True, "tags": "none", "extra": {}},
    [1, 2], "text", None, {"name": "Zed", "age": 151, "score": None},
]
for p in people:
    found = check(p, person)
    print("ok" if not found else "\n".join(found))
print(check(people[:2], {"type": "array", "items": person}))
