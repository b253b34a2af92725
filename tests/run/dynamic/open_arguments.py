# Methods of str on values whose class varies, with arguments whose class varies: every parameter is looked at.
def tr(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
v14 = 'bc'; v15 = True
v36, v37 = (1, v14 if v15 else v15)
tr(lambda: v37.replace(v14, v37))
tr(lambda: v37.replace('b', v37))
tr(lambda: v37.replace('b', 'x', 1))
tr(lambda: v37.find(v37))
tr(lambda: v37.split(v37))
tr(lambda: v37.join([v37]))
tr(lambda: v37.upper())
tr(lambda: v37.startswith(v37))
tr(lambda: v37.count(v14))
tr(lambda: v37.replace(1, v37))


v15 = True
v37 = 'bc' if v15 else v15
w = v15 if not v15 else 3
tr(lambda: v37.find(w))
tr(lambda: v37.startswith(w))
tr(lambda: v37.split(w))
tr(lambda: v37.join(w))
tr(lambda: v37.center(v37))
tr(lambda: v37.zfill(v37))
tr(lambda: 'abc'.replace(w, 'x'))
tr(lambda: 'abc'.replace('x', w))
tr(lambda: 'abc'.find(w))
tr(lambda: 'abc'.split(w))
