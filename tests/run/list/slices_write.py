xs = list(range(10))
xs[2:5] = [20, 30]
print(xs)
xs[0:0] = [-2, -1]
print(xs)
xs[len(xs) :] = [99]
print(xs)
xs[1:3] = []
print(xs)
xs[::2] = [0] * len(xs[::2])
print(xs)
xs[::-1] = list(range(len(xs)))
print(xs)
xs[5:2] = ["in"]
print(xs)
xs[1:4] = "abcd"
print(xs)
xs[2:4] = xs
print(xs)
del xs[::3]
print(xs)
del xs[-2:], xs[0]
print(xs)
del xs[4:1:-1]
print(xs)
for step, value in [(2, [1]), (-1, [1, 2])]:
    try:
        xs[::step] = value
    except ValueError as e:
        print(e)
try:
    xs[0:1] = 5
except TypeError as e:
    print(e)
