"""`json`: encoders below `JSONEncoder`, what they give to `dumps`, `encode` and `iterencode`; a decoder on its own."""

import json


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


print(json.dumps({"z": 1 + 2j}, cls=Encoder), Encoder(indent=1).encode([1j]), "".join(Encoder().iterencode([1, 2j])))
attempt("encoder", lambda: json.dumps(object(), cls=Encoder))
print(json.JSONDecoder().raw_decode('[1] rest'), json.JSONDecoder().decode(" 1 "))
