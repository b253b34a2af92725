# Programs as people write them: copying, counting, filtering, sorting, tables.
import json


def copy(source, target):
    with open(source, "rb") as a, open(target, "wb") as b:
        while chunk := a.read(1000):
            b.write(chunk)


with open("numbers.txt", "w") as f:
    for i in range(2000):
        print(i * i % 97, i, sep=",", file=f)
copy("numbers.txt", "copy.txt")
print(open("numbers.txt").read() == open("copy.txt").read())

counts = {}
with open("copy.txt") as f:
    for line in f:
        key, _ = line.split(",")
        counts[key] = counts.get(key, 0) + 1
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:5])

with open("config.json", "w") as f:
    json.dump({"name": "waspy", "list": [1, 2.5, None], "nested": {"ü": True}}, f, indent=2)
with open("config.json") as f:
    config = json.load(f)
print(config, config["nested"]["ü"])
print(open("config.json").read())

with open("numbers.txt") as f, open("even.txt", "w") as out:
    out.writelines(line for line in f if line.endswith("0\n"))
print(len(open("even.txt").readlines()))


class Log:
    def __init__(self, path):
        self.file = open(path, "w")
        self.lines = 0

    def add(self, text):
        self.file.write(text + "\n")
        self.lines += 1

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.file.close()


with Log("log.txt") as log:
    for word in "one two three".split():
        log.add(word)
print(log.lines, log.file.closed, open("log.txt").read().split())

files = {name: open(name, "w") for name in ["x.txt", "y.txt"]}
for name, file in files.items():
    file.write(name.upper())
for file in files.values():
    file.close()
print([open(name).read() for name in files])


def read_any(path, mode="r"):
    with open(path, mode) as f:
        return f.read()


print(read_any("x.txt"), read_any("x.txt", "rb"))
with open("big.txt", "w") as f:
    f.write("0123456789" * 300000)
with open("big.txt") as f:
    text = f.read()
print(len(text), text[-3:], text.count("9"))
