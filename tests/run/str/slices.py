s = "aé日𝄞z"
print(len(s), [c for c in s], s[0], s[1], s[2], s[3], s[-1], s[-5])
for i in [None, 0, 1, 3, 5, 9, -1, -3, -9]:
    for j in [None, 0, 2, 5, 9, -1, -4]:
        print(i, j, s[i:j], s[i:j:2], s[i:j:-1], s[j:i:-2])
print(s[::-1], s[::3], s[1:4][::-1], s[slice(1, 4, 2)], "ab"[5:], ""[:])
for k in [5, -6, 2**70]:
    try:
        print(s[k])
    except IndexError as e:
        print("IndexError", e)
try:
    s[::0]
except ValueError as e:
    print(e)
try:
    s["a"]
except TypeError as e:
    print(e)
