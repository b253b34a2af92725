def f():
    raise SyntaxError("bad thing", ("dir/f.py", 3, 5, "  x = = 1\n"))
f()
