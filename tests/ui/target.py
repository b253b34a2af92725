1 = x
f() = 2
"a" += 1
None = 3
del f()
