class AppError(Exception):
    pass


class CodeError(AppError):
    def __init__(self, code: int, message: str = "none") -> None:
        super().__init__(message)
        self.code = code

    def describe(self) -> str:
        return f"{self.code}: {self}"


class Silent(Exception):
    def __str__(self):
        return "custom text"


for make in range(6):
    try:
        if make == 0:
            raise AppError
        elif make == 1:
            raise AppError("msg")
        elif make == 2:
            raise CodeError(404, "not found")
        elif make == 3:
            raise CodeError(code=500)
        elif make == 4:
            raise Silent("ignored", 2)
        else:
            raise AppError("a", 1, None)
    except CodeError as e:
        print(e.describe(), e.args, repr(e), isinstance(e, AppError))
    except AppError as e:
        print("app", e, e.args, repr(e), str(e) == "")
    except Exception as e:
        print("other", e, e.args, repr(e))
print(issubclass(CodeError, Exception), issubclass(CodeError, ValueError))
