import sys

rows = []
for line in sys.stdin:
    line = line.strip()
    if not line or line.startswith("#"):
        continue
    rows.append([int(x) for x in line.split()])
print(rows, sum([sum(r) for r in rows]))
width = max([len(r) for r in rows])
for r in rows:
    print(r + [0] * (width - len(r)))
sys.stdout.write("written\n")
n = sys.stdout.write("é日\n")
sys.stderr.write("to stderr\n")
print(n)
