"""html: what escape writes, and references of every kind and those that are none."""

import html

print(html.escape("<a href=\"x\">'&amp;'</a>"))
print(html.escape("<a href=\"x\">'&'</a>", quote=False))
print(html.escape("<b>\"", False))
print(repr(html.escape("")))
for text in ["&lt;", "&lt", "&LT;", "&amp;amp;", "&#60;", "&#x3C;", "&#X3c", "&#0;", "&#128;", "&#x80;", "&#xD800;", "&#1114112;", "&#99999999999;", "&#xfdd0;", "&#1;", "&#13;", "&unknown;", "&notit;", "&notin;", "&not", "&ampx", "&;", "&", "&&amp;", "&#;", "&#x;", "&copy;2020", "&copy2020", "&eacute;&eacute", "&NotEqualTilde;", "&hearts;", "a &lt b &gt c", "&#x1F600;", "&nbsp;|", "&quot;&apos;", "&#39;&#x27;", "&Zeta;&zeta;", "&ZZ;", "&#32 x", "no references"]:
    print(repr(text), ascii(html.unescape(text)))
for text in ["<&>", "plain", "\"'", "&lt;"]:
    assert html.unescape(html.escape(text)) == text
for call in (lambda: html.unescape(1), lambda: html.unescape(b"x"), lambda: html.escape(), lambda: html.escape("x", True, 1)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


class Text(str):
    pass


print(type(html.escape(Text("<"))).__name__, html.escape(Text("a<b")))
print(type(html.unescape(Text("&lt;"))).__name__, html.unescape(Text("none")))
