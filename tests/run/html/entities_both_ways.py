# Escaping and unescaping, every form of a reference.
import html

for text in ("", "plain", "<a href=\"x\">it's & that</a>", "&amp;", "a<b>c", "ü€"):
    print(repr(text), html.escape(text), html.escape(text, quote=False), html.unescape(html.escape(text)) == text)
for text in ("&lt;&gt;&amp;&quot;&#39;", "&lt", "&ltx", "&notit;", "&notin;", "&nope;", "&", "&;", "&#", "&#;", "&#65;", "&#x41;", "&#X41;", "&#65x", "&#x;", "&#0;", "&#128;", "&#x80;", "&#1114112;", "&#xD800;",
             "&#x1F600;", "&eacute;&uuml;&szlig;", "&copy;2024", "&copy2024", "&AMP;", "&Amp;", "&hellip;&mdash;", "&#9;", "&#1;", "a&b;c", "&amp;lt;", "&nbsp;x", "&frac12;&times;&pi;", "&#38;#38;"):
    print(repr(text), ascii(html.unescape(text)))
print([html.unescape(f"&#{n};") == chr(n) for n in (32, 100, 255, 8364, 65533)])
for wrong in (3, None, b"a"):
    try:
        print(html.escape(wrong))
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
