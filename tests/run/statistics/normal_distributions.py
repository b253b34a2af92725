"""statistics.NormalDist: densities, quantiles, samples of a seed, overlaps, arithmetic, errors."""

from statistics import NormalDist, StatisticsError, quantiles


def attempt(label, call):
    try:
        print(label, "->", repr(call()))
    except (StatisticsError, TypeError, ValueError, ZeroDivisionError, AttributeError) as error:
        print(label, "->", type(error).__name__ + ":", error)


unit, iq = NormalDist(), NormalDist(100, 15)
print(unit, iq, iq.mean, iq.median, iq.mode, iq.stdev, iq.variance)
for x in (-40.0, -3, -1.5, 0, 0.25, 1, 2.75, 8):
    print(x, unit.pdf(x), unit.cdf(x), iq.zscore(x), NormalDist(1, 2.5).cdf(x))
for p in (1e-300, 1e-20, 1e-9, 0.001, 0.0249, 0.075, 0.0751, 0.3, 0.5, 0.7, 0.925, 0.9251, 0.975, 0.999999, 1 - 1e-12):
    print(p, unit.inv_cdf(p), iq.inv_cdf(p))
print(iq.quantiles(), unit.quantiles(n=10), unit.quantiles(1))
print(unit.samples(4, seed=3), iq.samples(2, seed="x"), unit.samples(0))
for other in (NormalDist(), NormalDist(1), NormalDist(0, 2), NormalDist(3, 0.5), NormalDist(-2, 1.5)):
    print(other, unit.overlap(other), other.overlap(unit))
fitted = NormalDist.from_samples([2.5, 3.1, 2.1, 2.4, 2.7, 3.5])
print(fitted, fitted == NormalDist(fitted.mean, fitted.stdev), fitted == 5, hash(unit) == hash(NormalDist(0, 1)))
print(iq + 5, 5 + iq, iq - 5, 5 - iq, iq * 2, -2 * iq, iq / 4, +iq, -iq, iq + unit, iq - unit, iq * 9 / 5 + 32)
attempt("sigma", lambda: NormalDist(0, -1))
attempt("one sample", lambda: NormalDist.from_samples([1]))
for label, call in [("pdf", lambda: NormalDist(1, 0).pdf(1)), ("cdf", lambda: NormalDist(1, 0).cdf(1)), ("zscore", lambda: NormalDist(1, 0).zscore(1)), ("inv_cdf", lambda: NormalDist(1, 0).inv_cdf(0.5)), ("overlap", lambda: unit.overlap(NormalDist(1, 0)))]:
    attempt(label, call)
attempt("p", lambda: unit.inv_cdf(0))
attempt("p", lambda: unit.inv_cdf(1.0))
attempt("overlap kind", lambda: unit.overlap(5))
attempt("zero", lambda: iq / 0)
attempt("set", lambda: setattr(iq, "mean", 5))
