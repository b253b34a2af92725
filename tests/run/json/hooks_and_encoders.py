import json
data = [1, 'a', None, {'x': [1, 2]}, [1, [2]], (1, 2), {'k': (1, 2)}, 2.5, True]
out = []
for d in data:
    s = json.dumps(d)
    out.append((s, json.loads(s)))
    print(s, json.loads(s), json.loads(s, parse_int=lambda x: x + '!'), json.loads(s, object_hook=lambda d: list(d.items())), json.loads(s, object_pairs_hook=lambda p: p))
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (set, frozenset)): return sorted(o)
        if isinstance(o, complex): return [o.real, o.imag]
        return super().default(o)
for v in [{1, 2}, 3j, object, {'a': {3}}]:
    try:
        print(json.dumps(v, cls=E), json.dumps(v, cls=E, indent='--'))
    except TypeError as e:
        print(e)
def hook(d):
    if '__c__' in d: return complex(*d['__c__'])
    return d
print(json.loads('{"a": {"__c__": [1, 2]}, "b": [{"__c__": [0, 1]}]}', object_hook=hook), out[3], out[-1])
for p in ['{"a": [1, {"b": 2}]}', '[]', '"x"', '3', 'null']:
    v = json.loads(p)
    match v:
        case {'a': [x, {'b': y}]}: print('deep', x, y)
        case []: print('empty')
        case str(): print('text', v)
        case None: print('none')
        case _: print('other', v)
try:
    json.loads('{"a": }')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, e.doc, e)
print(json.dumps({'b': [1, 2, {'c': None}], 'a': 'é'}, indent=1, sort_keys=True, ensure_ascii=False))
