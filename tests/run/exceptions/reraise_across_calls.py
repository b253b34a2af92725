def again():
    raise


def again_after_other():
    try:
        raise KeyError("other")
    except KeyError:
        pass
    raise


def nested():
    try:
        again()
    except ValueError as e:
        print("nested saw", e)
        raise


for f in range(3):
    try:
        try:
            raise ValueError("number " + str(f))
        except ValueError:
            if f == 0:
                again()
            elif f == 1:
                again_after_other()
            else:
                nested()
    except ValueError as e:
        print("got", e, e.__context__)
try:
    again()
except RuntimeError as e:
    print(e)


def in_finally():
    try:
        raise ValueError("through finally")
    finally:
        try:
            raise
        except ValueError as e:
            print("finally sees", e)


try:
    in_finally()
except ValueError as e:
    print("left with", e)


def finally_without():
    try:
        return 1
    finally:
        try:
            raise
        except RuntimeError as e:
            print(e)


print(finally_without())


def generator_free_loop():
    out = []
    for n in [1, 0, 2]:
        try:
            try:
                out.append(10 // n)
            except ZeroDivisionError:
                out.append("zero")
                raise
            finally:
                out.append("done " + str(n))
        except ArithmeticError as e:
            out.append(str(e))
    return out


print(generator_free_loop())
