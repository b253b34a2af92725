"""A small framework: signals, middleware, routes by decorators and patterns, requests and responses, error handlers."""
import re
from functools import wraps


class HTTPError(Exception):
    status = 500

    def __init__(self, message="", **details):
        super().__init__(message)
        self.details = details


class NotFound(HTTPError):
    status = 404


class Forbidden(HTTPError):
    status = 403


class Request:
    def __init__(self, method, path, **params):
        self.method, self.path, self.params = method, path, params
        self.user = params.pop("user", None)

    def __getattr__(self, name):
        if name.startswith("arg_"):
            return self.params.get(name[4:])
        raise AttributeError(f"request has no {name}")


class Response:
    def __init__(self, body, status=200, **headers):
        self.body, self.status, self.headers = body, status, headers

    def __repr__(self):
        extra = "".join(f" {k}={v}" for k, v in sorted(self.headers.items()))
        return f"<{self.status} {self.body!r}{extra}>"


class App:
    converters = {"int": (r"-?\d+", int), "str": (r"[^/]+", str), "path": (r".+", lambda p: p.split("/"))}

    def __init__(self, name):
        self.name = name
        self.routes = []
        self.middleware = []
        self.handlers = {}

    def route(self, pattern, methods=("GET",)):
        kinds = {}

        def replace(match):
            kind, name = match[1] or "str", match[2]
            kinds[name] = self.converters[kind][1]
            return f"(?P<{name}>{self.converters[kind][0]})"

        regex = re.compile(re.sub(r"<(?:(\w+):)?(\w+)>", replace, pattern) + "$")

        def decorate(view):
            self.routes.append((regex, frozenset(methods), view, kinds))
            return view

        return decorate

    def use(self, function):
        self.middleware.append(function)
        return function

    def errorhandler(self, kind):
        return lambda function: self.handlers.setdefault(kind, function)

    def dispatch(self, request):
        allowed = set()
        for regex, methods, view, kinds in self.routes:
            found = regex.match(request.path)
            if not found:
                continue
            if request.method not in methods:
                allowed |= methods
                continue
            values = {name: kinds[name](text) for name, text in found.groupdict().items()}
            result = view(request, **values)
            return result if isinstance(result, Response) else Response(result)
        if allowed:
            return Response("method not allowed", 405, allow=",".join(sorted(allowed)))
        raise NotFound(request.path)

    def handle(self, method, path, **params):
        request = Request(method, path, **params)
        call = self.dispatch
        for layer in reversed(self.middleware):
            call = (lambda layer, inner: lambda request: layer(request, inner))(layer, call)
        try:
            return call(request)
        except Exception as error:
            for kind in type(error).__mro__:
                if kind in self.handlers:
                    return self.handlers[kind](request, error)
            raise


app = App("demo")


@app.use
def logging(request, call):
    response = call(request)
    response.headers["logged"] = f"{request.method}:{response.status}"
    return response


@app.use
def timing(request, call):
    if request.arg_slow:
        return Response("too slow", 503)
    return call(request)


def login_required(view):
    @wraps(view)
    def inner(request, **kwargs):
        if request.user is None:
            raise Forbidden("log in first", view=view.__name__)
        return view(request, **kwargs)

    return inner


@app.route("/")
def index(request):
    return f"index of {app.name}"


@app.route("/items/<int:id>", methods=["GET", "DELETE"])
def item(request, id):
    return {"id": id, "double": id * 2}


@app.route("/files/<path:parts>")
def files(request, parts):
    return Response(parts, kind="file")


@app.route("/hello/<name>/<int:times>")
@login_required
def hello(request, name, times=1):
    """Say hello."""
    return " ".join(["hello " + name] * times)


@app.route("/crash")
def crash(request):
    return 1 / int(request.arg_by or 0)


@app.errorhandler(HTTPError)
def http_error(request, error):
    return Response(str(error), error.status, **error.details)


@app.errorhandler(ArithmeticError)
def arithmetic(request, error):
    return Response(f"{type(error).__name__}: {error}", 500)


print(app.handle("GET", "/"))
print(app.handle("GET", "/items/7"), app.handle("DELETE", "/items/-3"), app.handle("POST", "/items/7"))
print(app.handle("GET", "/files/a/b/c"))
print(app.handle("GET", "/hello/ann/2"))
print(app.handle("GET", "/hello/ann/2", user="root"))
print(app.handle("GET", "/nowhere"), app.handle("GET", "/", slow=True))
print(app.handle("GET", "/crash", by="4"), app.handle("GET", "/crash"))
try:
    app.handle("GET", "/crash", by="x")
except ValueError as error:
    print("unhandled", error)
try:
    Request("GET", "/").nothing
except AttributeError as error:
    print(error)
print(hello.__name__, hello.__doc__, hello.__wrapped__.__name__, [len(r[3]) for r in app.routes], sorted(k.__name__ for k in app.handlers))
