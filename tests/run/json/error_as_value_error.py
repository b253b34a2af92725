"""A JSONDecodeError that is caught as a ValueError has its own text; nothing else here asks for one."""

import json
try:
    print(json.loads("[1,"))
except ValueError as error:
    print(error)
