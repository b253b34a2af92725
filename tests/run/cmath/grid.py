import cmath
vals = [0.0, -0.0, 0.5, -0.5, 1.0, -1.0, 2.0, -3.25, 1e-310, 1e300, -1e308, 720.0]
special = [float("inf"), float("-inf"), float("nan"), 0.0, -0.0, 1.5, -2.5]
fs = [cmath.sqrt, cmath.log, cmath.exp, cmath.cosh, cmath.sinh, cmath.tanh, cmath.cos, cmath.sin, cmath.tan, cmath.acos, cmath.acosh, cmath.asinh, cmath.asin, cmath.atanh, cmath.atan, cmath.log10]
def show(name, f, z):
    try:
        r = f(z)
        s = "%.11g %.11g" % (r.real, r.imag)
    except (ValueError, OverflowError) as e:
        s = str(e)
    print(name, z, s)
def run(xs):
    for f, name in zip(fs, "sqrt log exp cosh sinh tanh cos sin tan acos acosh asinh asin atanh atan log10".split()):
        for x in xs:
            for y in xs:
                show(name, f, complex(x, y))
run(vals)
run(special)
