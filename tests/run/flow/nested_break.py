found = None
for i in range(5):
    for j in range(5):
        if i * j == 6:
            found = (i, j)
            break
        if j > i:
            break
    else:
        print("row", i, "whole")
        continue
    if found:
        print("stop at", i, j)
        break
    print("row", i, "cut at", j)
else:
    print("nothing")
print(found, i, j)
k = 0
for a in "abc":
    for b in "xyz":
        k += 1
        if b == "y":
            continue
        if a == "b":
            break
        print(a, b, k)
print(k)
