# What no component can do raises where it is reached.
import os

print("before")
try:
    os.system("ls")
except NotImplementedError as e:
    print(e)
