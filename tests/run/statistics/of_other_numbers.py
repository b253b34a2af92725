"""statistics with decimals, fractions, Booleans, generators, and every refusal."""
import statistics as st
from decimal import Decimal
from fractions import Fraction


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


D, F = Decimal, Fraction
sets = {
    "ints": [1, 2, 3, 4],
    "floats": [1.5, 2.5, 4.0],
    "decimals": [D("1.5"), D("2.5"), D("4")],
    "fractions": [F(1, 2), F(3, 4), F(5, 4)],
    "bools": [True, False, True],
    "mixed": [1, 2.5, 3],
    "one": [7],
    "none": [],
    "big": [10**20, 10**20 + 2],
    "negative": [-1, -2, -3.5],
    "equal": [2, 2, 2],
}
for name, data in sets.items():
    for f in (st.mean, st.fmean, st.geometric_mean, st.harmonic_mean, st.median, st.median_low, st.median_high, st.median_grouped, st.mode, st.multimode, st.pvariance, st.pstdev, st.variance, st.stdev, st.quantiles):
        attempt(f"{f.__name__} {name}", lambda: f(data))
for f in (st.mean, st.median, st.mode, st.fmean, st.pvariance, st.multimode):
    attempt(f"{f.__name__} of a generator", lambda: f(x * x for x in range(1, 5)))
    attempt(f"{f.__name__} of text", lambda: f("abc"))
    attempt(f"{f.__name__} of None", lambda: f([None, None]))
    attempt(f"{f.__name__} of an int", lambda: f(5))
attempt("decimal and float", lambda: st.mean([D(1), 2.0]))
attempt("fraction and int", lambda: st.mean([F(1, 3), 1]))
attempt("weights", lambda: st.fmean([1, 2, 3], weights=[1, 0, 1]))
attempt("weights short", lambda: st.fmean([1, 2], weights=[1]))
attempt("weights zero", lambda: st.fmean([1, 2], [0, 0]))
attempt("harmonic weights", lambda: st.harmonic_mean([40, 60], weights=[5, 30]))
attempt("harmonic zero", lambda: st.harmonic_mean([1, 0]))
attempt("pvariance mu", lambda: st.pvariance([1, 2, 3], 2))
attempt("variance xbar", lambda: st.variance([1, 2, 3], xbar=2))
attempt("quantiles 10", lambda: st.quantiles(range(1, 20), n=10))
attempt("quantiles inclusive", lambda: st.quantiles([1, 5, 9], n=4, method="inclusive"))
attempt("quantiles 0", lambda: st.quantiles([1, 2], n=0))
attempt("quantiles method", lambda: st.quantiles([1, 2], method="other"))
attempt("covariance", lambda: st.covariance([1, 2, 3], [1, 5, 7]))
attempt("covariance lengths", lambda: st.covariance([1, 2, 3], [1, 5]))
attempt("correlation", lambda: (st.correlation([1, 2, 3], [1, 5, 7]), st.correlation([1, 2, 3], [1, 5, 4], method="ranked")))
attempt("correlation constant", lambda: st.correlation([1, 1, 1], [1, 5, 7]))
attempt("regression", lambda: st.linear_regression([1, 2, 3], [2, 4, 6]))
attempt("regression constant", lambda: st.linear_regression([1, 1], [2, 4]))
attempt("regression one", lambda: st.linear_regression([1], [2]))
attempt("grouped interval", lambda: st.median_grouped([1, 3, 3, 5, 7], interval=2))
print(st.mode("aabbb"), st.mode(["x", "y"]), st.multimode("aabbc"), st.multimode([]), st.mode([None, 1, None]))
