data = [1, 5, 2, 8]
if (n := len(data)) > 3:
    print("long", n)
i = 0
while (x := data[i]) != 2:
    print(x)
    i += 1
print("stopped at", x, i)
print([y for v in data if (y := v * 2) > 4], y)
print((a := 5) + (b := a * 2), a, b)


def f(s):
    if (pos := s.find("=")) >= 0 and (val := s[pos + 1 :]):
        return s[:pos], val
    return pos, None


print(f("k=v"), f("k="), f("none"))
total = 0
print([total := total + v for v in data], total)
print(any([(hit := v) > 4 for v in data]), hit)
text = "a,b;c"
print(parts := text.split(","), len(parts))
print(f"{(w := 3)} {w}", {"k": (z := 1)}, z)
