e = ValueError("base")
try:
    print(e.__notes__)
except AttributeError as a:
    print(a)
e.add_note("first")
e.add_note("second")
print(e.__notes__)
try:
    raise e
except ValueError as caught:
    caught.add_note("third")
    print(caught.__notes__, caught is e)
try:
    e.add_note(5)
except TypeError as t:
    print(t)
raise e
