# What comes after an expression that always raises is not evaluated, whatever it is.
nan = ()
n = {nan: 1}
k = 9
for case in range(3):
    try:
        if case == 0:
            print((k[nan], float("nan") in n))
        elif case == 1:
            print([k.missing, n[2.5], {1.5: n}])
        else:
            print({k(): 1, 2.5: float("x")}, {len(k), 1.5})
    except (TypeError, AttributeError) as error:
        print(error)
