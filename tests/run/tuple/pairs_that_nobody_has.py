import copy, json

class C1:

    def __init__(self, a2: str, a3):
        self.a3 = a3
v4 = 1
v6: str = 'a'
v8: list[int] = []
v9: list[str] = 0
v10 = {}
v17 = {}

def f19(p20, p21):
    copy.deepcopy(v17)
v18 = zip(v8, [])
bool()
assert isinstance, v18
print(json.dumps({'a': 0}), C1('a', list(v10.values())).a3)
print({v6: 12 ^ v4, 'k': f19(C1('abcabc', v8), v9)} | v10)