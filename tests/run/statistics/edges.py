"""statistics: every function on integers, floats, fractions and decimals; errors of each."""

import statistics
from decimal import Decimal
from fractions import Fraction
from statistics import StatisticsError


def attempt(label, call):
    try:
        value = call()
        print(label, "->", repr(value))
    except (StatisticsError, TypeError, ValueError) as error:
        print(label, "->", type(error).__name__ + ":", error)


DATA = {"ints": [3, 1, 4, 1, 5, 9, 2, 6], "floats": [1.5, -2.25, 0.0, 4.75], "one": [7], "fractions": [Fraction(1, 3), Fraction(1, 2)], "decimals": [Decimal("0.1"), Decimal("0.25"), Decimal("1")], "empty": []}
NAMES = ["mean", "median", "median_low", "median_high", "mode", "multimode", "variance", "pvariance", "stdev", "pstdev", "harmonic_mean"]
FUNCTIONS = [statistics.mean, statistics.median, statistics.median_low, statistics.median_high, statistics.mode, statistics.multimode, statistics.variance, statistics.pvariance, statistics.stdev, statistics.pstdev, statistics.harmonic_mean]
for name, function in zip(NAMES, FUNCTIONS):
    attempt(name + " ints", lambda: function([3, 1, 4, 1, 5, 9, 2, 6]))
    attempt(name + " floats", lambda: function([1.5, 2.25, 0.5, 4.75]))
    attempt(name + " one", lambda: function([7]))
    attempt(name + " empty", lambda: function([]))
attempt("fractions", lambda: (statistics.mean(DATA["fractions"]), statistics.median(DATA["fractions"]), statistics.variance(DATA["fractions"]), statistics.pvariance(DATA["fractions"])))
attempt("decimals", lambda: (statistics.mean(DATA["decimals"]), statistics.median(DATA["decimals"]), statistics.variance(DATA["decimals"])))
attempt("generator", lambda: statistics.mean(x * x for x in range(5)))
attempt("tuple", lambda: statistics.median((5, 3, 8, 1)))
attempt("fmean", lambda: (statistics.fmean([1, 2, 4]), statistics.fmean([3.5, 4.0], weights=[1, 3]), statistics.fmean(iter([1, 2]))))
attempt("fmean empty", lambda: statistics.fmean([]))
attempt("fmean weights", lambda: statistics.fmean([1, 2], [1]))
attempt("fmean zero", lambda: statistics.fmean([1, 2], [0, 0]))
attempt("geometric", lambda: (statistics.geometric_mean([54, 24, 36]), statistics.geometric_mean([2.0])))
attempt("geometric empty", lambda: statistics.geometric_mean([]))
attempt("geometric negative", lambda: statistics.geometric_mean([1, -2]))
attempt("harmonic", lambda: (statistics.harmonic_mean([40, 60]), statistics.harmonic_mean([40, 60], weights=[5, 30]), statistics.harmonic_mean([0, 5])))
attempt("harmonic negative", lambda: statistics.harmonic_mean([1, -1]))
attempt("harmonic weights", lambda: statistics.harmonic_mean([1, 2], [1]))
attempt("grouped", lambda: (statistics.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), statistics.median_grouped([1, 3, 3, 5, 7], interval=2), statistics.median_grouped([52, 52, 53, 54])))
attempt("grouped empty", lambda: statistics.median_grouped([]))
attempt("quantiles", lambda: (statistics.quantiles([1, 2, 3, 4, 5]), statistics.quantiles(range(1, 12), n=10), statistics.quantiles([5, 1, 3], n=2, method="inclusive"), statistics.quantiles([1, 2], n=1)))
attempt("quantiles n", lambda: statistics.quantiles([1, 2], n=0))
attempt("quantiles one", lambda: statistics.quantiles([1]))
attempt("quantiles method", lambda: statistics.quantiles([1, 2], method="other"))
attempt("covariance", lambda: (statistics.covariance([1, 2, 3], [4, 6, 9]), statistics.correlation([1, 2, 3], [4, 6, 9]), statistics.correlation([1, 2, 3, 4], [4, 3, 9, 10], method="ranked")))
attempt("covariance lengths", lambda: statistics.covariance([1, 2], [1]))
attempt("covariance one", lambda: statistics.covariance([1], [1]))
attempt("correlation constant", lambda: statistics.correlation([1, 1], [1, 2]))
attempt("correlation method", lambda: statistics.correlation([1, 2], [1, 2], method="x"))
line = statistics.linear_regression([1, 2, 3], [3, 5, 7.5])
print(line, line.slope, line.intercept, statistics.linear_regression([1, 2], [2, 4], proportional=True))
attempt("regression", lambda: statistics.linear_regression([1, 1], [1, 2]))
attempt("mode text", lambda: (statistics.mode("aabbb"), statistics.multimode("aabbc"), statistics.mode(["x", None, None])))
attempt("xbar", lambda: (statistics.variance([1, 2, 4], xbar=2), statistics.pvariance([1, 2, 4], mu=Fraction(7, 3)), statistics.pstdev([1, 2, 4], 2), statistics.stdev([1, 2, 4], xbar=2)))
attempt("text", lambda: statistics.mean(["1", "2"]))
attempt("none", lambda: statistics.mean([1, None]))
attempt("mixed", lambda: (statistics.mean([1, 2.5]), statistics.mean([1, Fraction(1, 2)]), statistics.mean([True, False, True])))
attempt("large", lambda: (statistics.mean([1e308, 1e308]), statistics.mean([10**30, 10**30 + 2]), statistics.pvariance([10**15, 10**15 + 2])))
