import math

for x in [0.0, -0.5, 1.9, -1.9, 1e15, 2.0**61, 2.0**62, -(2.0**63), 1e22, 1e23, 123456789.999]:
    print(x, int(x), math.floor(x), math.ceil(x), math.trunc(x), round(x))
for x in [math.inf, -math.inf, math.nan]:
    try:
        print(int(x))
    except OverflowError as e:
        print("OverflowError", e)
    except ValueError as e:
        print("ValueError", e)
