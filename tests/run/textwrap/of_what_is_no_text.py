import textwrap, bisect
for f in (textwrap.fill, textwrap.wrap, textwrap.dedent, textwrap.shorten, lambda t, w=5: textwrap.indent(t, ">"), lambda t, w=5: textwrap.fill(t)):
    for v in (b"", b"ab cd", 5, [1], None, bytearray(b"x")):
        for a in ((), (5,)):
            try: print(f(v, *a))
            except Exception as e: print(type(e).__name__, e)
