"""statistics: results and errors, and random data against exact arithmetic."""

import random
import statistics as st
from statistics import mean, median, mode, stdev, variance, StatisticsError
print(mean([1, 2, 3, 4]), mean([1, 2, 3]), mean([0.1] * 10), mean([True, False]), mean([1, 2.5]), mean([1e30, 1, -1e30]), mean([10**30, 1]), mean(range(10)), mean([float("inf"), 1.0]))
print(st.fmean([1, 2, 4]), st.fmean([1, 2], [3, 1]), st.geometric_mean([54, 24, 36]), st.harmonic_mean([40, 60]), st.harmonic_mean([40, 60], weights=[5, 30]), st.harmonic_mean([5]), st.harmonic_mean([0, 1]), st.harmonic_mean([2.5, 3, 10]))
print(median([1, 3, 5]), median([1, 3, 5, 7]), st.median_low([1, 3, 5, 7]), st.median_high([1, 3, 5, 7]), st.median_grouped([52, 52, 53, 54]), st.median_grouped([1, 3, 3, 5, 7], interval=2), median([2.5]), st.median_low("bca"))
print(mode([1, 1, 2, 3, 3]), mode("aabbbc"), st.multimode("aabbbbccddddeeffffgg"), st.multimode([]), mode(["red", "blue", "red"]))
print(st.quantiles([1, 2, 3, 4, 5]), st.quantiles([1, 2, 3, 4, 5], method="inclusive"), st.quantiles([5, 1, 9.5], n=3), st.quantiles([1, 2], n=1), st.quantiles(range(101), n=10))
print(variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]), st.pvariance([0.0, 0.25, 0.25, 1.25, 1.5, 1.75, 2.75, 3.25]), variance([1, 2, 3, 4]), st.pvariance([1, 3]), stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), st.pstdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), stdev([1, 2]), stdev([3, 3]), variance([1, 2, 4], 2), st.pvariance([1.5, 2], mu=1.0), stdev([1e200, 2e200]), stdev([1e-200, 3e-200]), variance([27.5, 30.25, 30.25, 34.5, 41.75]))
x, y = [1, 2, 3, 4, 5], [2, 4.5, 5, 4, 6]
print(st.covariance(x, y), st.correlation(x, y), st.correlation(x, y, method="ranked"), st.linear_regression(x, y), st.linear_regression(x, y, proportional=True), st.correlation(x, x), st.correlation([1, 2, 2, 3], [4, 4, 5, 6], method="ranked"))
slope, intercept = st.linear_regression([1, 2], [3, 5])
print(slope, intercept)
for bad in (lambda: mean([]), lambda: median([]), lambda: mode([]), lambda: stdev([1]), lambda: variance([]), lambda: st.pvariance([]), lambda: st.pstdev([]), lambda: st.fmean([]), lambda: st.geometric_mean([]), lambda: st.geometric_mean([0]), lambda: st.harmonic_mean([]), lambda: st.harmonic_mean([-1]), lambda: st.quantiles([1]), lambda: st.quantiles([1, 2], n=0), lambda: st.quantiles([1, 2], method="x"), lambda: st.covariance([1], [1]), lambda: st.correlation([1, 1], [1, 2]), lambda: st.linear_regression([1, 1], [1, 2]), lambda: st.covariance([1, 2], [1]), lambda: mean(["a"]), lambda: st.fmean([1], [0])):
    try:
        print(bad())
    except StatisticsError as e:
        print("StatisticsError", e)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
r = random.Random(5)
for i in range(25):
    d = [r.choice([r.gauss(0, 10), r.randint(-5, 5), r.uniform(-1e5, 1e5)]) for _ in range(r.randint(2, 12))]
    print(mean(d), median(d), variance(d), st.pvariance(d), stdev(d), st.pstdev(d), st.quantiles(d, n=3), st.fmean(d))
