def f():
    try:
        raise ValueError("first")
    finally:
        print("cleanup")


try:
    f()
except ValueError:
    print("caught once")
f()
