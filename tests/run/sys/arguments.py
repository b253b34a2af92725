import sys

print(len(sys.argv), sys.argv[0].replace("\\", "/").split("/")[-1], sys.argv[1:])
total = 0
for a in sys.argv[1:]:
    try:
        total += int(a)
    except ValueError:
        print("not a number:", repr(a))
print(total, file=sys.stderr)
print("done", file=sys.stdout)
