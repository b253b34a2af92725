# Every function on samples of every kind, and what is refused.
import statistics as s


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


SAMPLES = [[], [1], [1, 2], [3, 1, 2], [1, 1, 2, 2], [1.5, 2.5, 4.0], [10 ** 20, 1, -10 ** 20]]
for sample in SAMPLES:
    for function in (s.mean, s.fmean, s.median, s.median_low, s.median_high, s.mode, s.multimode, s.pvariance, s.variance, s.pstdev, s.stdev):
        attempt(f"{function.__name__} {sample}", lambda: function(sample))
for sample in ([1, 2, 4], [0, 1], [0.5, 8], [-1, 2]):
    attempt(f"geometric {sample}", lambda: round(s.geometric_mean(sample), 12))
    attempt(f"harmonic {sample}", lambda: s.harmonic_mean(sample))
attempt("weights", lambda: (s.fmean([1, 2, 3], weights=[1, 0, 1]), s.harmonic_mean([40, 60], weights=[5, 30]), s.fmean([1, 2], [3, 1])))
attempt("weights length", lambda: s.fmean([1, 2], [1]))
attempt("weights zero", lambda: s.fmean([1, 2], [0, 0]))
attempt("harmonic length", lambda: s.harmonic_mean([1, 2], weights=[1]))
for interval in (1, 2, 0.5):
    attempt(f"grouped {interval}", lambda: (s.median_grouped([1, 2, 2, 3, 4], interval), s.median_grouped([1, 3, 3, 5, 7], interval=interval)))
attempt("grouped empty", lambda: s.median_grouped([]))
for n in (1, 2, 4, 10):
    attempt(f"quantiles {n}", lambda: (s.quantiles([1, 2, 3, 4, 5, 6], n=n), s.quantiles([1, 2, 3, 4, 5, 6], n=n, method="inclusive")))
attempt("quantiles 0", lambda: s.quantiles([1, 2], n=0))
attempt("quantiles of one", lambda: s.quantiles([1]))
attempt("quantiles method", lambda: s.quantiles([1, 2], method="other"))
attempt("given mean", lambda: (s.pvariance([1, 2, 3], 2), s.variance([1, 2, 3], xbar=2), s.pvariance([1, 2, 3], mu=0), s.stdev([1.0, 2.0], 1.5)))
x, y = [1, 2, 3, 4, 5], [2, 4, 5, 4, 5]
attempt("pairs", lambda: (s.covariance(x, y), round(s.correlation(x, y), 12), s.linear_regression(x, y), s.linear_regression(x, y, proportional=True)))
attempt("ranked", lambda: (s.correlation([1, 2, 3, 4], [1, 4, 9, 16], method="ranked"), s.correlation([1, 1, 2], [3, 2, 1], method="ranked")))
attempt("pairs length", lambda: s.covariance([1, 2], [1]))
attempt("pairs few", lambda: s.correlation([1], [1]))
attempt("constant", lambda: s.correlation([1, 1], [1, 2]))
attempt("constant regression", lambda: s.linear_regression([1, 1], [1, 2]))
attempt("method", lambda: s.correlation(x, y, method="odd"))
attempt("text", lambda: s.mean(["a", "b"]))
attempt("mode of text", lambda: (s.mode("aabbb"), s.multimode("aabb"), s.mode(["x", "y", "x"]), s.mode([None, None, 1])))
attempt("generator", lambda: (s.mean(i for i in range(5)), s.median(iter([3, 1, 2])), s.pstdev(range(4)), s.mean({1, 2, 3}), s.mean({4: "a", 6: "b"})))
attempt("inf", lambda: (s.mean([1, float("inf")]), s.fmean([float("-inf"), 1]), s.median([float("inf"), 1, 2])))
attempt("nan", lambda: (s.mean([1, float("nan")]), s.fmean([float("nan")])))
d = s.NormalDist(100, 15)
attempt("normal", lambda: (d, d.mean, d.stdev, d.variance, d.median, d.mode, round(d.pdf(100), 10), d.cdf(100), round(d.inv_cdf(0.9), 6), d.zscore(130), [round(q, 4) for q in d.quantiles()]))
attempt("normal arithmetic", lambda: (d + 5, d - 5, d * 2, d / 3, -d, +d, 2 * d, d + s.NormalDist(1, 8), d == s.NormalDist(100, 15), d - s.NormalDist(1, 8)))
attempt("sigma", lambda: s.NormalDist(0, -1))
attempt("inverse", lambda: d.inv_cdf(0))
attempt("flat", lambda: s.NormalDist(0, 0).pdf(0))
attempt("flat cdf", lambda: s.NormalDist(0, 0).cdf(0))
attempt("samples", lambda: (s.NormalDist.from_samples([1, 2, 3]), len(d.samples(3, seed=1)), round(d.overlap(s.NormalDist(105, 10)), 8)))
print(issubclass(s.StatisticsError, ValueError))
