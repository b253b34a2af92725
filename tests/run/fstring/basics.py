x, y, name = 5, 2.5, "wörld"
print(f"{x} {y} {name}", f"{x + y}", f"{name!r} {name!s} {name!a}", f"{{}} {{{x}}}", f"{x}{y}{name}", f"")
print(f"{x=} {y=:.1f} {name=!s} {x + 1 = } {name=}", f"{[i * x for i in range(3)]}", f"{'nested'}", f"{x if x > 3 else y}")
print(f"{name.upper()[:3]:*^9}|{len(name):03d}|{ {'k': 1}['k'] }|{(1, 2)[1]}")
w, p = 10, 3
print(f"{y:{w}.{p}f}|{name:>{w}}|{name:{'*'}<{w}}|{x:{'0' + str(w)}}|{x!r:>{w}}")
print("a" f"{x}" "b" f"{y}", f'''multi
line {x}''', f"{'a' 'b'}", f"{x:>5}" + f"{x:<5}" + "|")
print(rf"\n{x}\t", f"\t{x}\x41\u00e9", F"{x}", f"{None} {True} {[]} {()} {''}")
