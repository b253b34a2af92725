def show(e):
    print(type(e).__name__, repr(str(e)), e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.args)
for args in ((), ("m",), (1,), ("m", ("dir/f.py", 3, 5, "x\n")), ("m", ("f.py", 3, 5, "x", 3, 9)), ("m", [None, 3, None, None]),
             ("m", ("f", None, None, None)), ("m", 1), ("m", ("a", 2, 3)), ("m", (1, 2, 3, 4, 5)), ("m", "abcd"), ("m", ()), ("m", 1, 2),
             ("m", (1,2,3,4,5,6,7)), (None, (None,)*4)):
    try:
        show(SyntaxError(*args))
    except Exception as e:
        print(type(e).__name__, e)
e = IndentationError("only")
e.lineno = 7
e.filename = "q.py"
print(e, isinstance(e, SyntaxError))
e.filename = None
print(e)
