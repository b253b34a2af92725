"""`json.loads(…, cls=…)`: what a program's own decoder makes of a text."""

from stdlib.json._decoder import JSONDecoder


def decoded_by(cls, s):
    decoder = JSONDecoder() if cls is None else cls()
    return decoder.decode(s)
