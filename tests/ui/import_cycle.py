from _cycle_a import first

print(first(1))
