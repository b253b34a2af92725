# The traceback of a file that is not there.
def load(path):
    with open(path) as f:
        return f.read()


print("before")
load("data/settings.ini")
