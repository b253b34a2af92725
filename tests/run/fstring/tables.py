rows = [("apple", 3, 0.5), ("kiwi", 12, 1.25), ("watermelon", 1, 30.0)]
widths = [max([len(r[0]) for r in rows]), 5, 8]
print(f"{'name':<{widths[0]}} {'n':>{widths[1]}} {'price':>{widths[2]}}")
print("-" * (sum(widths) + 2))
total = 0.0
for name, n, price in rows:
    cost = n * price
    total += cost
    print(f"{name:<{widths[0]}} {n:>{widths[1]}d} {cost:>{widths[2]}.2f}")
print(f"{'total':.<{widths[0] + widths[1] + 1}} {total:>{widths[2]},.2f}")
for i in range(1, 4):
    print(" ".join([f"{i * j:>3}" for j in range(1, 11)]))
