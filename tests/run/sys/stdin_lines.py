import sys

first = sys.stdin.readline()
print(repr(first))
name = input()
print("hello", name)
asked = input("prompt> ")
print(repr(asked))
rest = sys.stdin.read()
print(repr(rest), rest.splitlines())
try:
    input()
except EOFError as e:
    print("EOF", e)
print(repr(sys.stdin.readline()), repr(sys.stdin.read()))
