# dialect: typed
"""`types`: classes of objects that have no name among the builtins. Those of functions are markers for `isinstance`."""

from core.aliases import GenericAlias, UnionType
from core.function import builtin_function_or_method as BuiltinFunctionType
from core.function import builtin_function_or_method as BuiltinMethodType
from core.function import function as FunctionType
from core.function import function as LambdaType
from core.function import method as MethodType
from core.generator import coroutine as CoroutineType
from core.generator import generator as GeneratorType
from core.object import NoneType, NotImplementedType
from core.object import ellipsis as EllipsisType
from core.traceback import traceback as TracebackType
from stdlib.types._objects import SimpleNamespace
from stdlib.types._objects import mappingproxy as MappingProxyType
from stdlib.types._objects import module as ModuleType
