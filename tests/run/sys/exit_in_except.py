def f():
    try:
        1 / 0
    except ZeroDivisionError:
        raise SystemExit(3)


try:
    f()
except Exception:
    print("SystemExit is no Exception, so this does not run")
