def run(kind):
    try:
        try:
            if kind == "v":
                raise ValueError("v")
            elif kind == "t":
                raise TypeError("t")
            elif kind == "z":
                1 / 0
            print("no error")
        except ValueError as e:
            print("inner", e)
            raise
        except TypeError as e:
            print("convert", e)
            raise RuntimeError("from t") from e
        finally:
            print("inner finally")
    except (ValueError, RuntimeError) as e:
        print("outer", type(e).__name__, e, repr(e.__cause__))
    except ArithmeticError as e:
        print("arith", type(e).__name__, e)
    else:
        print("outer else")


for k in ["v", "t", "z", ""]:
    run(k)
