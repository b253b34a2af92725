import atexit
atexit.register(print, "after the traceback", 1, sep="-")
class Closer:
    def __init__(self, name):
        self.name = name
        atexit.register(self.close)
    def close(self):
        print("closing", self.name)
        if self.name == "b":
            atexit.register(print, "registered while closing")
Closer("a")
Closer("b")
raise ValueError("uncaught")
