# Methods and operators on values whose class varies, with arguments whose class varies.
def tr(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
flag = True
def pick(a, b): return a if flag else b
lst = pick([1, 2, 3], 0)
tup = pick((1, 'a'), None)
txt = pick('abc', 5)
d = pick({'a': 1}, 'z')
for i in (0, -1, 5, 'a', 1.5, None, slice(0, 2), True, [1]):
    print(repr(i))
    tr(lambda: lst[i]); tr(lambda: tup[i]); tr(lambda: txt[i]); tr(lambda: d[i])
    tr(lambda: i in txt); tr(lambda: i in lst)
    tr(lambda: lst.__getitem__(i))
    def st():
        lst[i] = 'new'
        return lst
    tr(st)
    def de():
        del lst[i]
        return lst
    tr(de)
    tr(lambda: lst * i); tr(lambda: i * txt)
    tr(lambda: txt.split(i)); tr(lambda: txt.replace(i, i)); tr(lambda: txt.find(i)); tr(lambda: txt.join(i)); tr(lambda: txt.startswith(i))
    tr(lambda: lst.index(i)); tr(lambda: lst.count(i)); tr(lambda: lst.insert(i, 1)); tr(lambda: lst.pop(i)); tr(lambda: lst.append(i)); tr(lambda: lst.extend(i))
    tr(lambda: d.get(i)); tr(lambda: d.pop(i, 0)); tr(lambda: d.update(i)); tr(lambda: d.setdefault(i, 2))
    lst = pick([1, 2, 3], 0)
    d = pick({'a': 1}, 'z')
