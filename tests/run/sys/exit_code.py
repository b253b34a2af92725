import sys


def main(n):
    try:
        if n:
            sys.exit(n)
    finally:
        print("cleanup", n)
    return "returned"


print(main(0))
try:
    main(5)
except SystemExit as e:
    print("caught", e.code, e)
main(7)
print("not reached")
