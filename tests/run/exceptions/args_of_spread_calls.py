class IllegalMove(Exception):
    def __init__(self, state, event):
        self.state, self.event = state, event

    def __str__(self):
        return f"no move from {self.state} on {self.event!r}"

try:
    raise IllegalMove(1, "a")
except IllegalMove as e:
    print(e, e.args)
try:
    raise IllegalMove(*(2, "b"))
except IllegalMove as e:
    print(e, e.args)
try:
    try:
        {}[3, "c"]
    except KeyError as missing:
        raise IllegalMove(*missing.args[0])
except IllegalMove as e:
    print(e, e.args)
try:
    raise IllegalMove(event=1, state=2)
except IllegalMove as e:
    print(e, e.args)
