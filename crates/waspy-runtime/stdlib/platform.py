# dialect: typed
"""`platform`: what the program runs on, which is WebAssembly; the version is that of the Python whose behaviour programs have."""


def python_version() -> str:
    return "3.12.1"


def python_version_tuple() -> tuple[str, str, str]:
    return ("3", "12", "1")


def python_implementation() -> str:
    return "waspy"


def system() -> str:
    return "wasi"


def machine() -> str:
    return "wasm32"


def processor() -> str:
    return ""


def node() -> str:
    return ""


def release() -> str:
    return ""


def version() -> str:
    return ""


def architecture() -> tuple[str, str]:
    return ("32bit", "")


def platform() -> str:
    return "wasi-wasm32-32bit"
