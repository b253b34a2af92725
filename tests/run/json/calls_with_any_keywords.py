import json
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print(repr(r))
vals = [None, True, 1, -2.5, 'a"\n\u20ac', [1, [2, {'x': None}]], (1, 2), {'b': 1, 'a': [True]}, {1: 2, None: 3, 2.5: 4, False: 5}, float('inf'), float('nan'), 10**30, set(), b'x', object, 1j, [], {}]
for v in vals:
    t(json.dumps, v)
    t(json.dumps, v, indent=2, sort_keys=False)
    t(json.dumps, v, separators=(',', ':'), ensure_ascii=False)
    t(json.dumps, v, allow_nan=False)
    t(json.dumps, v, default=str)
    t(json.dumps, v, skipkeys=True)
for s in ['null', '[1, 2.5, "a\\u20ac"]', '{"a": {"b": []}}', '', '[1,', '{"a" 1}', '[1 2]', 'nul', '"abc', '1e400', '-0', '[NaN, Infinity, -Infinity]', '{"a":1,"a":2}', ' [ ] x', '01', '"\\x"', '"\t"', '{1:2}', b'[1]', 5, None]:
    t(json.loads, s)
    t(json.loads, s, parse_float=str)
    t(json.loads, s, object_hook=lambda d: sorted(d.items()))
    t(json.loads, s, object_pairs_hook=list)
    t(json.loads, s, parse_int=float, parse_constant=lambda c: c)
