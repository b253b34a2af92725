"""re: flags are integers that know their names."""

import re
print(repr(re.I), str(re.I), f"{re.I}", re.I|re.M, re.I&re.M, re.I|256, re.I+1, re.compile("a",re.I).flags, type(re.compile("a",re.I).flags), re.RegexFlag(2), re.I.name, re.I.value, re.RegexFlag(0), re.I==2, re.I in (re.I|re.M), re.NOFLAG, re.RegexFlag(1024), re.I|1, "%d %s"%(re.I,re.I), re.I^re.M, list(re.I|re.S), re.DEBUG, re.T)
print(int(re.I), bool(re.NOFLAG), hash(re.I), {re.I:1}, re.I|re.X|re.A, re.RegexFlag.I is re.RegexFlag.IGNORECASE, re.I.__class__.__name__)
print(re.RegexFlag(512), re.I|5000, re.I|512, -re.I, re.I<<1, re.I<re.M, re.I|3)
print(~re.I, re.A | re.I == 258, 2 | re.M, isinstance(re.I, int), len(re.RegexFlag.__members__))
flags = 0
for name in "IMS":
    flags |= getattr(re, name)
print(flags, re.compile("a.", flags).flags, re.findall("^a.", "A\nA\n", flags))
print(re.findall("a", "aA", flags=re.I), re.sub("A", "x", "aA", flags=re.I | re.M), re.split("A", "1a2", flags=re.IGNORECASE), re.compile("(?i)a", re.M).flags & re.I, re.compile("a").flags == re.U)
print(list(re.RegexFlag)[:3], f"{re.M:>20}|")
