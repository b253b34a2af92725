"""Arguments of built-in functions are evaluated in order before one is found to be of the wrong class."""

def say(x):
    print(x)
    return x
try: print("abc".replace(say(5), say("b")))
except Exception as e: print(type(e).__name__, e)
try: print("abc".find(say([])))
except Exception as e: print(type(e).__name__, e)
try: print("abc".find(say("a"), say([])))
except Exception as e: print(type(e).__name__, e)
try: print("abc".join(say(5)))
except Exception as e: print(type(e).__name__, e)
try: print([1].index(say("x"), say("y")))
except Exception as e: print(type(e).__name__, e)
def five(): print("five"); return 5
def b(): print("b"); return "b"
try: print("abc".replace(five(), b()))
except Exception as e: print(type(e).__name__, e)
try: print("abc".replace(b(), five()))
except Exception as e: print(type(e).__name__, e)
try: print(chr(b()))
except Exception as e: print(type(e).__name__, e)
try: print(int(five(), b()))
except Exception as e: print(type(e).__name__, e)
try: print(isinstance(five(), five()))
except Exception as e: print(type(e).__name__, e)
try: print(sorted(five(), key=b()))
except Exception as e: print(type(e).__name__, e)
try: print(len(five(), b()))
except Exception as e: print(type(e).__name__, e)
try: print("%s %s" % (b(), five(), b()))
except Exception as e: print(type(e).__name__, e)
def f(x):
    return b"ab".count(x)
def g(x):
    return "a" if x else 5
try: print("abc".replace(f([1]), chr(-1)))
except Exception as e: print(type(e).__name__, e)
try: print("abc".replace(g([1]), chr(-1)))
except Exception as e: print(type(e).__name__, e)
def say(x):
    print(x)
