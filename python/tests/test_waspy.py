"""Run with `python3.12 -m unittest discover -s python/tests` from the top of the repository."""

import math
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

import waspy  # noqa: E402


class Integers(unittest.TestCase):
    BOUNDS = {
        f"{sign}{bits}": (-(1 << bits - 1), (1 << bits - 1) - 1) if sign == "i" else (0, (1 << bits) - 1)
        for sign in "iu"
        for bits in (8, 16, 32, 64)
    }

    def test_bounds(self) -> None:
        for name, (low, high) in self.BOUNDS.items():
            kind = getattr(waspy, name)
            self.assertEqual([kind(low), kind(high), kind()], [low, high, 0])
            for outside in (low - 1, high + 1):
                with self.assertRaisesRegex(OverflowError, f"^{outside} is out of range for {name}$"):
                    kind(outside)

    def test_no_conversion(self) -> None:
        for wrong in ("1", 1.0, None):
            with self.assertRaises(TypeError):
                waspy.i32(wrong)

    def test_values_are_plain_numbers(self) -> None:
        self.assertIs(type(waspy.u8(250) + waspy.u8(10)), int)
        self.assertEqual(repr(waspy.u8(7)), "7")
        self.assertEqual(f"{waspy.i16(-3):+d} {waspy.u8(True)}", "-3 1")


class Floats(unittest.TestCase):
    def test_rounding(self) -> None:
        self.assertEqual(waspy.f32(0.1), 0.10000000149011612)
        self.assertEqual(waspy.f32(16777217), 16777216.0)
        self.assertEqual(waspy.f32(math.inf), math.inf)
        self.assertTrue(math.isnan(waspy.f32(math.nan)))

    def test_refusals(self) -> None:
        with self.assertRaisesRegex(OverflowError, "^1e\\+39 is out of range for f32$"):
            waspy.f32(1e39)
        with self.assertRaises(TypeError):
            waspy.f32("1")


if __name__ == "__main__":
    unittest.main()
