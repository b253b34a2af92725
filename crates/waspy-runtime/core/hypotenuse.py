"""The length of a vector, for `math.hypot` and `math.dist`: squares summed in double-double, scaled by the largest."""

from lowlevel.wasm import *
from core.elementary import dd_add, low, scale_pair, two_product
from core.float_bits import exponent_of, infinity, is_finite, is_inf, is_nan, mantissa_of, nan, scale
from core.trigonometry import dd_sqrt


class Hypotenuse:
    """A sum of squares, divided by 4**_unit."""

    _high: float
    _low: float
    _unit: i32
    _empty: bool
    _infinite: bool
    _nan: bool

    def __init__(self) -> None:
        self._empty = True

    def add(self, x: float) -> None:
        if x == 0.0:
            return
        if not is_finite(x):
            self._infinite = self._infinite or is_inf(x)
            self._nan = self._nan or is_nan(x)
            return
        top = exponent_of(x) + 64 - i32_wrap_i64(i64_clz(mantissa_of(x)))
        if self._empty:
            self._unit = top
            self._empty = False
        elif top > self._unit:
            self._rescale(top)
        y = scale(x, -self._unit)
        p = two_product(y, y)
        self._high = dd_add(self._high, self._low, p, low())
        self._low = low()

    def _rescale(self, top: i32) -> None:
        shift = 2 * (self._unit - top)
        self._high = scale(self._high, shift)
        self._low = scale(self._low, shift)
        self._unit = top

    def result(self) -> float:
        if self._infinite:
            return infinity()
        if self._nan:
            return nan()
        if self._empty:
            return 0.0
        h = dd_sqrt(self._high, self._low)
        return scale_pair(h, low(), self._unit)
