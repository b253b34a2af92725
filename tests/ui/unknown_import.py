from math import cosine
from _helper import discuont
import _helper

print(_helper.RATES, _helper.discount(1.0))
