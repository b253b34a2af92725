import colorsys
from graphlib import TopologicalSorter, CycleError
for c in ((0.2, 0.4, 0.4), (1, 0, 0), (0, 0, 0), (0.5, 0.5, 0.5), (0.9, 0.1, 0.5), (0.1, 0.9, 0.3)):
    print([round(x, 6) for x in colorsys.rgb_to_hsv(*c)], [round(x, 6) for x in colorsys.rgb_to_hls(*c)], [round(x, 6) for x in colorsys.rgb_to_yiq(*c)])
    print([round(x, 6) for x in colorsys.hsv_to_rgb(*c)], [round(x, 6) for x in colorsys.hls_to_rgb(*c)], [round(x, 6) for x in colorsys.yiq_to_rgb(*c)])
g = {"D": {"B", "C"}, "B": {"A"}, "C": ["A"]}
print(list(TopologicalSorter({"D": ["B", "C"], "B": ["A"], "C": ["A"]}).static_order()))
t = TopologicalSorter(); t.add(1, 2, 3); t.add(2, 3); t.prepare(); print(t.get_ready(), t.is_active(), bool(t)); t.done(3); print(t.get_ready()); t.done(2); print(t.get_ready()); t.done(1); print(t.is_active())
try: TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
except CycleError as e: print(e.args)
try: t.add(5)
except ValueError as e: print(e)
for bad in (99, 1):
    try: t.done(bad)
    except ValueError as e: print(e)
