"""`html.escape` and `unescape`: quotes on and off, letters that need nothing, references with and without their end, numbers outside."""

import html


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


print("".join(html.escape(chr(c)) for c in range(32, 127)))
print("".join(html.escape(chr(c), quote=False) for c in range(32, 127)))
for text in ["", "plain", "<a href=\"x\">it's & more</a>", "&amp;", "&lt;&", "\"'", "é<ü>\n\t&", "&&&", "<<>>"]:
    once = html.escape(text)
    print(repr(once), repr(html.escape(text, False)), html.unescape(once) == text, html.unescape(html.escape(once)) == once)
for text in [
    "&lt;", "&lt", "&LT;", "&lt;&gt;", "&amp;lt;", "&ampx", "&amp", "&notit;", "&notin;", "&not", "&nosuch;", "&;", "&", "& ",
    "&#65;", "&#65", "&#065;", "&#x41;", "&#X41;", "&#x41", "&#;", "&#x;", "&#xg;", "&#0;", "&#x0;", "&#128;", "&#x80;",
    "&#150;", "&#159;", "&#129;", "&#11;", "&#13;", "&#xD800;", "&#xDFFF;", "&#x110000;", "&#1114111;", "&#99999999;",
    "&#xFFFE;", "&#1;", "&#9;", "&#10;", "&#127;", "&#x1F600;", "&copy;&copy", "&Eacute;", "&eacute", "&hellip;", "&hellip",
    "&CounterClockwiseContourIntegral;", "&fjlig;", "&NotEqualTilde;", "&bne;", "&acE;", "&quot;&apos;", "&apos", "&quot",
    "&nbsp;|", "&zwj;", "&frac12", "&frac12;", "&sup2", "&ThickSpace;", "a&ltb", "a&gtb;c", "&amp;amp;amp;",
]:
    print(text, ascii(html.unescape(text)))
attempt("int", lambda: html.escape(3))
attempt("none", lambda: html.escape(None))
attempt("bytes", lambda: html.escape(b"<"))
attempt("nothing", lambda: html.escape())
attempt("too many", lambda: html.escape("a", True, 1))
attempt("name", lambda: html.escape("<'", quote=0))
attempt("unknown name", lambda: html.escape("<", quotes=False))
attempt("unescape int", lambda: html.unescape(3))


class Safe(str):
    """Text that is markup already."""

    def __html__(self):
        return self


def render(template, **values):
    safe = {}
    for name, value in values.items():
        safe[name] = value if isinstance(value, Safe) else html.escape(str(value))
    return template.format(**safe)


def tag(name, *children, **attributes):
    inside = "".join(c if isinstance(c, Safe) else html.escape(c) for c in children)
    given = "".join(f' {key.rstrip("_")}="{html.escape(str(value))}"' for key, value in sorted(attributes.items()))
    return Safe(f"<{name}{given}>{inside}</{name}>")


print(render("<p>{who} says {what} ({n})</p>", who="<Ann>", what=Safe("<b>hi</b>"), n=3))
print(tag("ul", tag("li", "a < b"), tag("li", "R&D", tag("i", "'x'")), class_="big \"list\"", id=7))
table = [["name", "value"], ["<x>", "1 & 2"], ["\"q\"", "it's"]]
for row in table:
    print("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>")
