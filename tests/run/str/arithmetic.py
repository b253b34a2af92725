print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "" * 10, "a" + "b" + "c", "é" * 2)
s = "x"
s += "y"
s *= 3
print(s)
t = s
t += "!"
print(s, t)
n = 2
print("-" * n + ">" + "=" * (n * 2))
for bad in [1, None, 2.5, ["a"]]:
    try:
        print("a" + bad)
    except TypeError as e:
        print(e)
    try:
        print("a" * bad)
    except TypeError as e:
        print(e)
try:
    print(1 + "a")
except TypeError as e:
    print(e)
