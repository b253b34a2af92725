"""`statistics`: means, spreads and relations. Sums are exact: of numbers as fractions with whole numerators and denominators."""

from math import erf, exp, fsum, hypot, isqrt, lcm, log, sqrt, sumprod, tau
from bisect import bisect_left, bisect_right
from random import Random


class StatisticsError(ValueError):
    pass


# Exact sums. A total is a numerator, a denominator, whether there were floats, how many numbers there were, what was no number, and
# an example of those of other classes (`Fraction`, `Decimal`), whose class the result has.


def _ratio(x):
    """A number as a fraction; no denominator for infinities and what is no number."""
    if isinstance(x, float):
        if x != x or x - x != 0.0:
            return None
        return x.as_integer_ratio()
    if isinstance(x, int):
        return int(x), 1
    if hasattr(x, "as_integer_ratio"):
        return x.as_integer_ratio()
    raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _exact_sum(data, power):
    """The sum of the numbers, or of their squares."""
    by_denominator = {}
    special = None
    count = 0
    real = False
    other = None
    for x in data:
        count += 1
        if isinstance(x, float):
            if other is not None:
                _coerce(other, x)
            real = True
        elif not isinstance(x, int):
            if other is not None:
                _coerce(other, x)
            elif real and hasattr(x, "sqrt"):
                raise TypeError("don't know how to coerce float and " + type(x).__name__)
            other = x
        ratio = _ratio(x)
        if ratio is None:
            special = float(x) if special is None else special + float(x)
            continue
        n, d = ratio
        if power == 2:
            n, d = n * n, d * d
        by_denominator[d] = by_denominator.get(d, 0) + n
    if other is None:
        # Denominators of floats are powers of two: the greatest is a multiple of all.
        bottom = max(by_denominator) if by_denominator else 1
    else:
        bottom = lcm(*by_denominator)
    top = 0
    for d, n in by_denominator.items():
        top += n * (bottom // d)
    return top, bottom, real, count, special, other


def _coerce(first, second):
    """Numbers with a `sqrt` of their own (`Decimal`) have no class in common with floats, and with fractions neither."""
    if (hasattr(first, "sqrt") or hasattr(second, "sqrt")) and type(first) is not type(second):
        raise TypeError(f"don't know how to coerce {type(first).__name__} and {type(second).__name__}")


def _number(top, bottom, real, other):
    """The fraction as an int where the numbers were such and it is whole, otherwise as a float or as what the numbers were."""
    if other is not None and not real:
        return type(other)(top) / bottom
    if not real and top % bottom == 0:
        return top // bottom
    return top / bottom


def mean(data):
    top, bottom, real, n, special, other = _exact_sum(data, 1)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    if special is not None:
        return special
    return _number(top, bottom * n, real, other)


def fmean(data, weights=None):
    values = list(data)
    if weights is None:
        if not values:
            raise StatisticsError("fmean requires at least one data point")
        return fsum(values) / len(values)
    parts = list(weights)
    if len(parts) != len(values):
        raise StatisticsError("data and weights must be the same length")
    total = fsum(parts)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return sumprod(values, parts) / total


def geometric_mean(data):
    try:
        return exp(fmean([log(x) for x in data]))
    except ValueError:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


def harmonic_mean(data, weights=None):
    values = list(data)
    n = len(values)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    for x in values:
        if x < 0:
            raise StatisticsError("harmonic mean does not support negative values")
    if n == 1 and weights is None:
        return values[0]
    if weights is None:
        parts = [1] * n
        whole = n
    else:
        parts = list(weights)
        if len(parts) != n:
            raise StatisticsError("Number of weights does not match data size")
        top, bottom, real, _, _, other = _exact_sum(parts, 1)
        whole = _number(top, bottom, real, other)
    if 0 in values:
        return 0
    top, bottom, real, _, special, other = _exact_sum([w / x if w else 0 for w, x in zip(parts, values)], 1)
    if special is not None:
        return whole / special
    if top <= 0:
        raise StatisticsError("Weighted sum must be positive")
    a, b = whole.as_integer_ratio()
    return _number(a * bottom, b * top, real, other)


# The middle.


def median(data):
    values = sorted(data)
    n = len(values)
    if n == 0:
        raise StatisticsError("no median for empty data")
    if n % 2 == 1:
        return values[n // 2]
    return (values[n // 2 - 1] + values[n // 2]) / 2


def median_low(data):
    values = sorted(data)
    if not values:
        raise StatisticsError("no median for empty data")
    return values[(len(values) - 1) // 2]


def median_high(data):
    values = sorted(data)
    if not values:
        raise StatisticsError("no median for empty data")
    return values[len(values) // 2]


def median_grouped(data, interval=1.0):
    values = sorted(data)
    n = len(values)
    if not n:
        raise StatisticsError("no median for empty data")
    x = values[n // 2]
    first = bisect_left(values, x)
    last = bisect_right(values, x, lo=first)
    try:
        size = float(interval)
        middle = float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float") from None
    return middle - size / 2.0 + size * (n / 2 - first) / (last - first)


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    """The most common value; of several, the one that came first."""
    counts = _counts(data)
    if not counts:
        raise StatisticsError("no mode for empty data")
    return max(counts.items(), key=lambda item: item[1])[0]


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [x for x, n in counts.items() if n == most]


def quantiles(data, *, n=4, method="exclusive"):
    """The n - 1 points that cut the data into parts of equal weight."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    values = sorted(data)
    size = len(values)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, rest = divmod(i * (size - 1), n)
            result.append((values[j] * (n - rest) + values[j + 1] * rest) / n)
        return result
    if method == "exclusive":
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            rest = i * (size + 1) - j * n
            result.append((values[j - 1] * (n - rest) + values[j] * rest) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


# The spread.


def _squares(data, center):
    """The sum of squared distances from the mean (or a given centre) as a fraction."""
    values = list(data)
    if center is not None:
        distances = [x - center for x in values]
        top, bottom, real, n, special, other = _exact_sum([d * d for d in distances], 1)
        return top, bottom, real, n, special, other
    top, bottom, real, n, special, other = _exact_sum(values, 1)
    if special is not None or n == 0:
        return 0, 1, real, n, special, other
    squares, below, _, _, _, _ = _exact_sum(values, 2)
    # n * sum(x²) - sum(x)², over n; the denominators are b² and b² or a divisor of it.
    bottom *= bottom
    return n * squares * (bottom // below) - top * top, bottom * n, real, n, special, other


def variance(data, xbar=None):
    top, bottom, real, n, special, other = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    if special is not None:
        return special - special
    return _number(top, bottom * (n - 1), real, other)


def pvariance(data, mu=None):
    top, bottom, real, n, special, other = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    if special is not None:
        return special - special
    return _number(top, bottom * n, real, other)


def stdev(data, xbar=None):
    top, bottom, _, n, special, other = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    if special is not None:
        return special - special
    if hasattr(other, "sqrt"):
        return _decimal_root(top, bottom * (n - 1), type(other))
    return _root(top, bottom * (n - 1))


def pstdev(data, mu=None):
    top, bottom, _, n, special, other = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    if special is not None:
        return special - special
    if hasattr(other, "sqrt"):
        return _decimal_root(top, bottom * n, type(other))
    return _root(top, bottom * n)


def _root(top, bottom):
    """The square root of a fraction, rounded once: from a whole root of 109 bits whose last bit says whether there is more."""
    if top == 0:
        return 0.0
    shift = (top.bit_length() - bottom.bit_length() - 109) // 2
    if shift >= 0:
        return (_odd_root(top, bottom << 2 * shift) << shift) / 1
    return _odd_root(top << -2 * shift, bottom) / (1 << -shift)


def _decimal_root(top, bottom, kind):
    """The square root of a fraction as a decimal number, rounded once: where the division is not exact, from a whole root of more
    digits than the context keeps, with one behind it that says whether there is more."""
    if top == 0:
        return kind("0.0")
    quotient = kind(top) / kind(bottom)
    root = quotient.sqrt()
    if root * root == quotient and quotient * kind(bottom) == kind(top):
        return root
    places = len(root.as_tuple().digits) + len(str(bottom)) + 2
    scaled = top * 10 ** (2 * places)
    whole = isqrt(scaled // bottom)
    more = 0 if whole * whole * bottom == scaled else 1
    return +kind(whole * 10 + more).scaleb(-places - 1)


def _odd_root(top, bottom):
    root = isqrt(top // bottom)
    return root | (root * root * bottom != top)


# Two variables.


def _check_pairs(name, x, y):
    if len(x) != len(y):
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{name} requires at least two data points")


def _centered(values):
    center = fsum(values) / len(values)
    return [float(v - center) for v in values]


def covariance(x, y, /):
    _check_pairs("covariance", x, y)
    return sumprod(_centered(x), _centered(y)) / (len(x) - 1)


def correlation(x, y, /, *, method="linear"):
    _check_pairs("correlation", x, y)
    if method == "linear":
        a, b = _centered(x), _centered(y)
    elif method == "ranked":
        a, b = _ranks(x), _ranks(y)
    else:
        raise ValueError(f"Unknown method: {method!r}")
    both = sumprod(a, b)
    try:
        return both / sqrt(sumprod(a, a) * sumprod(b, b))
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


def _ranks(values):
    """The place of each value, counted from the middle; equal ones share the mean of their places."""
    order = sorted(range(len(values)), key=lambda i: values[i])
    result = [0.0] * len(values)
    at = (len(values) - 1) / -2
    first = 0
    while first < len(order):
        last = first
        while last + 1 < len(order) and values[order[last + 1]] == values[order[first]]:
            last += 1
        for i in range(first, last + 1):
            result[order[i]] = at + (first + last) / 2
        first = last + 1
    return result


class LinearRegression:
    """The line slope * x + intercept."""

    def __init__(self, slope, intercept):
        self.slope = slope
        self.intercept = intercept

    def __iter__(self):
        return iter((self.slope, self.intercept))

    def __getitem__(self, index):
        return (self.slope, self.intercept)[index]

    def __len__(self):
        return 2

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __repr__(self):
        return f"LinearRegression(slope={self.slope!r}, intercept={self.intercept!r})"


def linear_regression(x, y, /, *, proportional=False):
    if len(x) != len(y):
        raise StatisticsError("linear regression requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError("linear regression requires at least two data points")
    a = [float(v) for v in x] if proportional else _centered(x)
    b = [float(v) for v in y] if proportional else _centered(y)
    below = sumprod(a, a)
    if below == 0:
        raise StatisticsError("x is constant")
    slope = (sumprod(a, b) + 0.0) / below
    if proportional:
        return LinearRegression(slope, 0.0)
    n = len(x)
    return LinearRegression(slope, fsum(y) / n - slope * (fsum(x) / n))


# The normal distribution.


class NormalDist:
    """A normal distribution, as a value that one computes with."""

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        values = list(data)
        return cls(fmean(values), stdev(values))

    def samples(self, n, *, seed=None):
        """So many numbers with this distribution."""
        source = Random(seed)
        return [source.gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        """The density at x."""
        squared = self._sigma * self._sigma
        if not squared:
            raise StatisticsError("pdf() not defined when sigma is zero")
        off = x - self._mu
        return exp(off * off / (-2.0 * squared)) / sqrt(tau * squared)

    def cdf(self, x):
        """How probable a number up to x is."""
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * sqrt(2.0))))

    def inv_cdf(self, p):
        """The number up to which p of all are."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _normal_quantile(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """The area that lies below both densities: they cross once or twice."""
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = self, other
        if (y._sigma, y._mu) < (x._sigma, x._mu):
            x, y = y, x
        x_squared, y_squared = x.variance, y.variance
        if not x_squared or not y_squared:
            raise StatisticsError("overlap() not defined when sigma is zero")
        difference = y_squared - x_squared
        apart = abs(y._mu - x._mu)
        if not difference:
            return 1.0 - erf(apart / (2.0 * x._sigma * sqrt(2.0)))
        a = x._mu * y_squared - y._mu * x_squared
        b = x._sigma * y._sigma * sqrt(apart * apart + difference * log(y_squared / x_squared))
        first, second = (a + b) / difference, (a - b) / difference
        return 1.0 - (abs(y.cdf(first) - x.cdf(first)) + abs(y.cdf(second) - x.cdf(second)))

    def zscore(self, x):
        """How many deviations x is from the mean."""
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __radd__(self, other):
        return self + other

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __rsub__(self, other):
        return -(self - other)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * abs(other))

    def __rmul__(self, other):
        return self * other

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / abs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"


# Wichura's rational approximations (algorithm AS 241) of the inverse: in the middle, and in the tails by the root of the logarithm.
_MIDDLE = (
    (2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
     1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0),
    (5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
     5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0),
)
_NEAR = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
     3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940e0, 2.05319162663775882187e0, 1.0),
)
_FAR = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0),
)


def _normal_quantile(p, mu, sigma):
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        x = _polynomial(_MIDDLE[0], r) * q / _polynomial(_MIDDLE[1], r)
        return mu + x * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    if r <= 5.0:
        x = _polynomial(_NEAR[0], r - 1.6) / _polynomial(_NEAR[1], r - 1.6)
    else:
        x = _polynomial(_FAR[0], r - 5.0) / _polynomial(_FAR[1], r - 5.0)
    return mu + (-x if q < 0.0 else x) * sigma


def _polynomial(coefficients, x):
    value = 0.0
    for c in coefficients:
        value = value * x + c
    return value
