import atexit
import sys

def goodbye(name, punctuation="!"):
    print("goodbye " + name + punctuation)

@atexit.register
def last():
    print("really the last")

atexit.register(goodbye, "first")
f = atexit.register(goodbye, "second", punctuation="?")
print(f is goodbye)
def never():
    print("never")
atexit.register(never)
atexit.register(lambda: print("lambda"))
atexit.unregister(never)
try:
    atexit.register(3)
except TypeError as e:
    print(e)
print("body ends")
sys.exit(4)
