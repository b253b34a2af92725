# strings and text processing: a template engine, markdown, csv by hand, caesar, text wrap, roman
import re
import string
import textwrap
from collections import Counter


class Template:
    token = re.compile(r"\{\{\s*(.+?)\s*\}\}|\{%\s*(.+?)\s*%\}")

    def __init__(self, text):
        self.root = self.parse(iter(self.split(text)))

    def split(self, text):
        at = 0
        for m in self.token.finditer(text):
            if m.start() > at:
                yield "text", text[at:m.start()]
            if m.group(1) is not None:
                yield "expr", m.group(1)
            else:
                yield "tag", m.group(2)
            at = m.end()
        if at < len(text):
            yield "text", text[at:]

    def parse(self, tokens, until=()):
        out = []
        for kind, value in tokens:
            if kind == "tag":
                word, *args = value.split()
                if word in until:
                    return out
                if word == "for":
                    var, _, seq = args
                    out.append(("for", var, seq, self.parse(tokens, ("endfor",))))
                elif word == "if":
                    out.append(("if", " ".join(args), self.parse(tokens, ("endif",))))
                else:
                    raise SyntaxError(f"unknown tag {word!r}")
            else:
                out.append((kind, value))
        if until:
            raise SyntaxError(f"expected {until[0]}")
        return out

    def lookup(self, expr, ctx):
        name, *filters = [p.strip() for p in expr.split("|")]
        value = ctx
        for part in name.split("."):
            try:
                value = value[part]
            except (KeyError, TypeError, IndexError):
                value = getattr(value, part, "")
        for f in filters:
            f, _, arg = f.partition(":")
            value = FILTERS[f](value, arg) if arg else FILTERS[f](value)
        return value

    def render(self, **ctx):
        return "".join(self.emit(self.root, ctx))

    def emit(self, nodes, ctx):
        for node in nodes:
            match node:
                case ("text", text):
                    yield text
                case ("expr", expr):
                    yield str(self.lookup(expr, ctx))
                case ("for", var, seq, body):
                    for i, item in enumerate(self.lookup(seq, ctx)):
                        yield from self.emit(body, {**ctx, var: item, "index": i})
                case ("if", cond, body):
                    negate = cond.startswith("not ")
                    if bool(self.lookup(cond.removeprefix("not "), ctx)) != negate:
                        yield from self.emit(body, ctx)


FILTERS = {
    "upper": str.upper,
    "title": lambda s: s.title(),
    "join": lambda xs, sep=", ": sep.join(map(str, xs)),
    "len": len,
    "fmt": lambda v, spec: format(v, spec),
}


class User:
    def __init__(self, name, langs):
        self.name, self.langs = name, langs


t = Template("Hi {{ user.name|title }}!{% if user.langs %} Knows {{ user.langs|len }}:"
             "{% for l in user.langs %} {{ index }}={{ l|upper }}{% endfor %}.{% endif %}{% if not user.langs %} Nothing.{% endif %} {{ pi|fmt:.2f }} {{ d.a.b }}{{ zz }}")
print(t.render(user=User("ann lee", ["py", "rs"]), pi=3.14159, d={"a": {"b": [1, 2]}}))
print(t.render(user=User("BOB", []), pi=2, d={}))
for bad in ("{% for x in y %}", "{% what %}"):
    try:
        Template(bad)
    except SyntaxError as e:
        print(e)


def markdown(text):
    html, in_list = [], False
    for line in text.strip().split("\n"):
        line = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", line)
        line = re.sub(r"\[([^\]]+)\]\(([^)]+)\)", lambda m: f'<a href="{m[2]}">{m[1]}</a>', line)
        if line.startswith("- "):
            if not in_list:
                html.append("<ul>")
                in_list = True
            html.append(f"<li>{line[2:]}</li>")
            continue
        if in_list:
            html.append("</ul>")
            in_list = False
        if m := re.match(r"(#+) (.*)", line):
            n = len(m.group(1))
            html.append(f"<h{n}>{m.group(2)}</h{n}>")
        elif line:
            html.append(f"<p>{line}</p>")
    if in_list:
        html.append("</ul>")
    return "\n".join(html)


print(markdown("# Title\nSome **bold** and [link](http://x.y)\n- one\n- **two**\n\n## End"))


def caesar(s, k):
    lo, up = string.ascii_lowercase, string.ascii_uppercase
    return s.translate(str.maketrans(lo + up, lo[k:] + lo[:k] + up[k:] + up[:k]))


print(caesar("Hello, World!", 3), caesar(caesar("Hello", 3), 23))


def roman(n):
    out = ""
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        out += s * (n // v)
        n %= v
    return out


print([roman(n) for n in (1, 4, 9, 14, 1994, 2024)])
print(textwrap.fill("The quick brown fox jumps over the lazy dog and runs away.", 24))
print(textwrap.dedent("""
    a
      b
    c""").strip().splitlines(), textwrap.shorten("one two three four", 12))


def parse_csv(text):
    rows, row, cell, quoted = [], [], "", False
    it = iter(text)
    for ch in it:
        if quoted:
            if ch == '"':
                nxt = next(it, "")
                if nxt == '"':
                    cell += '"'
                else:
                    quoted = False
                    if nxt in (",", "\n"):
                        row.append(cell)
                        cell = ""
                        if nxt == "\n":
                            rows.append(row)
                            row = []
            else:
                cell += ch
        elif ch == '"':
            quoted = True
        elif ch == ",":
            row.append(cell)
            cell = ""
        elif ch == "\n":
            row.append(cell)
            rows.append(row)
            row, cell = [], ""
        else:
            cell += ch
    return rows


print(parse_csv('a,b\n1,"x, ""y"""\n"p\nq",\n'))
words = re.findall(r"[a-z']+", "It's the end of the world as we know it, and it's fine".lower())
print(Counter(words).most_common(3), max(words, key=lambda w: (len(w), w)), sorted(set(map(len, words))))
print("".join(c for c in "A man, a plan" if c.isalnum()).lower()[::-1], "abc".center(9, "*"), "x=1;y=2".replace(";", "&"), "%s=%05.1f" % ("v", 2.345))
print("ß".upper(), "İ".lower() == "i̇", "ǆ".title(), "straße".casefold(), "é".encode(), ascii("é\n"), "日本".ljust(5, "-"), "a\tb".expandtabs(4))
print("{:>10}|{:<10}|{:^10}|{:+.3e}|{:,}|{:#x}|{:08b}".format("r", "l", "c", 12345.678, 1234567, 255, 5))
print("a,b,,c".split(","), " a  b ".split(), "a-b-c".rsplit("-", 1), "k=v=w".partition("="), "line1\r\nline2\n".splitlines(True))
