def f():
    raise ValueError("in f")


errors = []
for i in range(2):
    try:
        f() if i else 1 / 0
    except Exception as e:
        e.add_note(f"number {i}")
        errors.append(e)
errors.append(ExceptionGroup("inner", [KeyError("k"), ExceptionGroup("deep", [OSError("o")])]))
try:
    raise ExceptionGroup("outer", errors)
except* ValueError as e:
    print("some")
    raise TypeError("while handling")
