import math

for x in [0.0, 0.5, 1.0, 2.0, 10.0, 1e-10]:
    print(math.sqrt(x), math.exp(x), math.sin(x), math.cos(x), math.atan(x))
for x in [1e-5, 0.5, 1, 2, 10, 100, 1000]:
    print(math.log(x), math.log2(x), math.log10(x), math.log(x, 3))
for x in [1e-5, 0.5, 1, 10, 100, 1000]:
    print(math.log1p(x))
print(math.log2(2**70), math.log10(10**30), math.log(2**2000), math.sqrt(2**64), math.pow(2, 0.5), math.pow(-8, 3), math.cbrt(8), math.exp2(10), math.expm1(1e-10))
print(math.atan2(1, -1), math.atan2(-0.0, -1), math.asin(1), math.acos(-1), math.tan(1), math.sinh(1), math.cosh(1), math.tanh(0.5))
print(math.dist([0, 0], [3, 4]), math.fsum([0.1] * 10), math.sumprod([1, 2], [3, 4.5]))
for case in range(6):
    try:
        if case == 0:
            math.sqrt(-1)
        elif case == 1:
            math.log(0)
        elif case == 2:
            math.exp(1000)
        elif case == 3:
            math.acos(2)
        elif case == 4:
            math.pow(0, -1)
        else:
            math.sqrt("4")
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
