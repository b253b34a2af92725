"""`datetime`: dates, times, durations and fixed time zones. A component knows no local time zone, so that local time is UTC."""

from stdlib.datetime._date import date
from stdlib.datetime._datetime import datetime
from stdlib.datetime._delta import timedelta
from stdlib.datetime._time import time
from stdlib.datetime._zone import timezone, tzinfo

MINYEAR = 1
MAXYEAR = 9999
UTC = timezone.utc
