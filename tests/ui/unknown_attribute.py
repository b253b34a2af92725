import math

print(math.squareroot(2))
print(math.tau2)
