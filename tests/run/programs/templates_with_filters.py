"""A template engine: filters, loops and conditions found by a scanner."""
import re

class TemplateError(ValueError): pass

FILTERS = {}
def filter_named(name=None):
    def add(f):
        FILTERS[name or f.__name__] = f
        return f
    return add

@filter_named()
def upper(s): return str(s).upper()
@filter_named("len")
def length(s): return len(s)
@filter_named()
def default(s, other="-"): return other if s in (None, "") else s
@filter_named()
def join(items, sep=", "): return sep.join(map(str, items))
FILTERS["fixed"] = lambda x, n="2": f"{float(x):.{int(n)}f}"

def resolve(expr, scope):
    head, *filters = expr.strip().split("|")
    value = scope
    for part in head.strip().split("."):
        if isinstance(value, dict):
            value = value.get(part)
        elif part.lstrip("-").isdigit():
            value = value[int(part)]
        else:
            value = getattr(value, part, None)
    for f in filters:
        name, *args = f.strip().split(":")
        if name not in FILTERS:
            raise TemplateError(f"no filter {name}")
        value = FILTERS[name](value, *args)
    return value

def render(text, scope):
    parts = re.split(r"(\{\{.*?\}\}|\{%.*?%\})", text)
    def block(i, scope, stop):
        out = []
        while i < len(parts):
            p = parts[i]
            if p.startswith("{{"):
                out.append(str(resolve(p[2:-2], scope)))
            elif p.startswith("{%"):
                words = p[2:-2].split()
                if words[0] in stop:
                    return "".join(out), i
                if words[0] == "for":
                    _, var, _, source = words
                    body, end = "", i + 1
                    items = resolve(source, scope) or []
                    if not items:
                        _, end = block(i + 1, {**scope, var: None}, ("endfor",))
                    for n, item in enumerate(items):
                        got, end = block(i + 1, {**scope, var: item, "n": n}, ("endfor",))
                        body += got
                    out.append(body)
                    i = end
                elif words[0] == "if":
                    got, end = block(i + 1, scope, ("endif",))
                    if resolve(words[1], scope):
                        out.append(got)
                    i = end
                else:
                    raise TemplateError("unknown tag " + words[0])
            else:
                out.append(p)
            i += 1
        if stop:
            raise TemplateError("missing " + stop[0])
        return "".join(out), i
    return block(0, scope, ())[0]

class User:
    def __init__(self, name, tags): self.name, self.tags = name, tags

scope = {"title": "list", "users": [User("ann", ["x", "y"]), User("bob", [])], "price": 3, "none": None}
print(render("<{{ title|upper }}> {{ price|fixed }} {{price|fixed:0}} {{ none|default:nix }} {{ users.0.name }} {{users.-1.name|len}}", scope))
print(render("{% for u in users %}{{ n }}:{{ u.name }}{% if u.tags %}({{ u.tags|join:+ }}){% endif %};{% endfor %}{% for z in none %}never{% endfor %}.", scope))
for bad in ("{{ a|nope }}", "{% for u in users %}", "{% while %}", "{{ title|fixed }}", "{{ users.9.name }}"):
    try:
        print(render(bad, scope))
    except Exception as e:
        print(type(e).__name__, "-", e)
