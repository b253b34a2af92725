def ops(a, b):
    out = []
    for op in ["+", "-", "*", "/", "//", "%", "**", "<", "==", "in", "and", "&", "<<"]:
        try:
            if op == "+":
                r = a + b
            elif op == "-":
                r = a - b
            elif op == "*":
                r = a * b
            elif op == "/":
                r = a / b
            elif op == "//":
                r = a // b
            elif op == "%":
                r = a % b
            elif op == "**":
                r = a**b
            elif op == "<":
                r = a < b
            elif op == "==":
                r = a == b
            elif op == "in":
                r = a in b
            elif op == "and":
                r = a and b
            elif op == "&":
                r = a & b
            else:
                r = a << b
        except (TypeError, ZeroDivisionError) as e:
            r = str(e)
        out.append(r)
    return out


for a, b in [(7, 2), (7, 2.0), (True, 3), ("ab", 2), (2, "ab"), ([1], [1, [1]]), ((1,), (2,)), (None, 1), (1, None), ({"a": 1}, {"b": 2}), ("a", "cab"), (2.5, 0), (0, 0)]:
    print(a, b)
    for r in ops(a, b):
        print("  ", r)
