# statistics: numbers of every kind mixed, weights, ties, quantiles, regression, and each error.
import statistics as st
from decimal import Decimal
from fractions import Fraction


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


SETS = {"ints": [1, 2, 2, 3, 9], "floats": [1.5, 2.25, -0.5, 1e10], "fractions": [Fraction(1, 3), Fraction(2, 3), 1], "decimals": [Decimal("0.1"), Decimal("0.25"), 3], "mixed": [1, 2.5, True, Fraction(1, 2)], "one": [7], "none": [], "text": ["a", "b"], "same": [4, 4, 4]}
FUNCTIONS = [st.mean, st.fmean, st.geometric_mean, st.harmonic_mean, st.median, st.median_low, st.median_high, st.median_grouped, st.mode, st.multimode, st.pstdev, st.pvariance, st.stdev, st.variance]
for name, data in SETS.items():
    for function in FUNCTIONS:
        attempt(f"{name} {function.__name__}", lambda: function(data))
print(st.fmean([1, 2, 3], weights=[3, 2, 1]), st.harmonic_mean([40, 60], weights=[5, 30]), st.mean(iter([1, 2])), st.median(range(10)))
attempt("weights", lambda: st.fmean([1, 2], weights=[1]))
attempt("zero weights", lambda: st.fmean([1, 2], weights=[0, 0]))
attempt("negative", lambda: st.harmonic_mean([1, -2]))
attempt("zero", lambda: st.harmonic_mean([1, 0]))
attempt("geometric", lambda: st.geometric_mean([1, -1]))
for n in (1, 2, 3, 4, 10):
    for method in ("exclusive", "inclusive"):
        attempt((n, method), lambda: st.quantiles([1, 4, 9, 16, 25], n=n, method=method))
attempt("n 0", lambda: st.quantiles([1, 2], n=0))
attempt("few", lambda: st.quantiles([1]))
attempt("method", lambda: st.quantiles([1, 2], method="x"))
x, y = [1, 2, 3, 4, 5], [2, 4.5, 5, 8, 9]
print(st.covariance(x, y), st.correlation(x, y), st.correlation(x, [5, 4, 3, 2, 1]), st.linear_regression(x, y), st.linear_regression(x, y, proportional=True))
print(round(st.correlation(x, [1, 3, 2, 5, 4], method="ranked"), 12))
attempt("lengths", lambda: st.covariance([1, 2], [1]))
attempt("short", lambda: st.correlation([1], [1]))
attempt("constant", lambda: st.correlation([1, 1], [1, 2]))
attempt("regression", lambda: st.linear_regression([1, 1], [1, 2]))
n = st.NormalDist(10, 2)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode, n + 5, n * 2, -n, n / 4, n - st.NormalDist(1, 1), 3 - n, n == st.NormalDist(10, 2), round(n.cdf(11), 9), round(n.pdf(11), 9), round(n.inv_cdf(0.9), 9), n.zscore(13), [round(q, 6) for q in n.quantiles()], round(n.overlap(st.NormalDist(12, 2)), 9))
attempt("sigma", lambda: st.NormalDist(0, -1))
attempt("p", lambda: n.inv_cdf(1))
attempt("cdf", lambda: st.NormalDist(0, 0).cdf(1))
print(st.NormalDist.from_samples([1, 2, 3, 4]), st.multimode("aabbc"), st.mode("hello"), st.mode([None, None, 1]), issubclass(st.StatisticsError, ValueError))
