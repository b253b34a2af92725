import json, csv, io
doc = {"a": [1, 2.5, None, True, "é\n\"q\""], "b": {"c": {}, "d": []}, "1": -0.0, "e": 1e100}
s = json.dumps(doc); print(s, json.loads(s) == doc, json.dumps(doc, indent=2, sort_keys=True, ensure_ascii=False), json.dumps([1, (2, 3)], separators=(",", ":")), json.dumps({1: 2, None: 3, True: 4, 2.5: 5}))
class Enc(json.JSONEncoder):
    def default(self, o): return sorted(o) if isinstance(o, set) else super().default(o)
print(json.dumps({"s": {2, 1}}, cls=Enc), json.dumps({"z": 1j}, default=str), json.loads("[1, 2]", parse_int=str), json.loads('{"a": 1}', object_pairs_hook=list), json.loads('{"a": 1.5}', parse_float=str, object_hook=lambda d: tuple(d.items())))
for bad in ("", "[1,]", '{"a" 1}', "nul", '"\\x"', "[1] 2", '{"a": 1, }', "01", '"abc', "{1: 2}"):
    try: print(json.loads(bad))
    except json.JSONDecodeError as e: print(e, e.pos, e.lineno, e.colno)
try: json.dumps({"s": {1}})
except TypeError as e: print(e)
text = 'name,qty\n"a ""x""",1\n"multi\nline",2\n,\n'
print(list(csv.reader(io.StringIO(text))), list(csv.DictReader(io.StringIO(text))))
out = io.StringIO(); w = csv.writer(out, quoting=csv.QUOTE_MINIMAL, lineterminator="|"); w.writerow(["a,b", 'q"', None, 1.5, ""]); w.writerows([[1], ["x y"]]); print(out.getvalue())
out = io.StringIO(); w = csv.DictWriter(out, ["k", "v"], extrasaction="ignore"); w.writeheader(); w.writerow({"k": 1, "v": "é", "z": 0}); print(repr(out.getvalue()))
