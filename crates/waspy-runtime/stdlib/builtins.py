# dialect: typed
"""`builtins`: the names that need no import, under the name of their module."""

from builtins.names import *
