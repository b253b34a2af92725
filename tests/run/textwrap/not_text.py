import textwrap, re
from collections import deque, Counter
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for x in (deque([1]), [1], 5, None, b"ab", ("a",)):
    show(lambda: textwrap.dedent(x))
    show(lambda: textwrap.indent(x, "  "))
    if not isinstance(x, bytes):
        show(lambda: textwrap.wrap(x))
        show(lambda: textwrap.fill(x))
    show(lambda: textwrap.shorten(x, 10))
show(lambda: textwrap.dedent(5))
show(lambda: textwrap.dedent([1]))
