import numpy
import maths
from pricing import discount
from .. import above
