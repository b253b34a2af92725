//! The one table of library names that the compiler itself refers to. Nothing else in Rust names the library.
//!
//! Longer than 600 lines because it is one table.

/// Paths in the library: module and name.
#[allow(missing_docs)]
pub mod paths {
    pub const OBJECT: &str = "core.object.object";
    pub const NONE_TYPE: &str = "core.object.NoneType";
    pub const ANY: &str = "stdlib.typing.Any";
    pub const CALLABLE: &str = "stdlib.typing.Callable";
    pub const SEQUENCE: &str = "stdlib.typing.Sequence";
    /// The module of the boundary's number types, and the one that is no integer.
    pub const WASPY_MODULE: &str = "waspy";
    pub const WASPY_F32: &str = "f32";
    /// The module of annotations.
    pub const TYPING: &str = "typing";
    pub const LITERAL: &str = "stdlib.typing.Literal";
    pub const OPTIONAL: &str = "stdlib.typing.Optional";
    pub const UNION: &str = "stdlib.typing.Union";
    pub const INT: &str = "core.int.int";
    pub const BOOL: &str = "core.bool.bool";
    pub const FLOAT: &str = "core.float.float";
    pub const STR: &str = "core.str.str";
    pub const BYTES: &str = "builtins.bytes.bytes";
    pub const TUPLE: &str = "builtins.tuple.tuple";
    pub const LIST: &str = "builtins.list.list";
    pub const SEQUENCES: [&str; 6] = [LIST, TUPLE, STR, BYTES, "builtins.bytearray.bytearray", "builtins.range.range"];
    pub const DICT: &str = "builtins.dict.dict";
    pub const FROZENSET: &str = "builtins.set.frozenset";
    /// What makes the value of a literal such as `2j`.
    pub const IMAGINARY: &str = "builtins.complex.imaginary";
    pub const RANGE: &str = "builtins.range.range";
    pub const MATCH_ARGS: &str = "__match_args__";
    pub const SET: &str = "builtins.set.set";
    pub const SLICE: &str = "builtins.list.slice";
    pub const TYPE: &str = "lowlevel.layout.Type";
    pub const I32: &str = "lowlevel.wasm.i32";
    pub const I64: &str = "lowlevel.wasm.i64";
    pub const F64: &str = "lowlevel.wasm.f64";
    pub const F32: &str = "lowlevel.wasm.f32";
    pub const U8: &str = "lowlevel.wasm.u8";
    pub const I8: &str = "lowlevel.wasm.i8";
    pub const U16: &str = "lowlevel.wasm.u16";
    pub const LENGTH: &str = "lowlevel.wasm.length";
    pub const I16: &str = "lowlevel.wasm.i16";
    pub const PTR: &str = "lowlevel.wasm.Ptr";
    pub const TAIL: &str = "lowlevel.wasm.Tail";
    /// The first parameter of `__init__` where a field is called `self`.
    pub const DATACLASS_SELF: &str = "__dataclass_self__";
    pub const DATACLASS: &str = "stdlib._dataclasses.dataclass";
    pub const DUNDER_BOOL: &str = "__bool__";
    pub const DUNDER_LEN: &str = "__len__";
    pub const DUNDER_EQ: &str = "__eq__";
    pub const DUNDER_NE: &str = "__ne__";
    pub const DUNDER_INIT: &str = "__init__";
    pub const DUNDER_NEW: &str = "__new__";
    /// What `copy` takes of an object, and how a copy takes it.
    pub const STATE: &[&str] = &["__getstate__", "__setstate__"];
    /// How a class says that its objects are made anew.
    pub const REDUCE: &[&str] = &["__reduce__", "__reduce_ex__"];
    /// The program has classes with such methods (`stdlib/_clone.py`).
    pub const COPY_HOOKS: &str = "copy.hooks";
    pub const DUNDER_ENTER: &str = "__enter__";
    pub const DUNDER_EXIT: &str = "__exit__";
    pub const DUNDER_TRACEBACK: &str = "__traceback__";
    pub const DUNDER_CALL: &str = "__call__";
    pub const GETITEM: &str = "__getitem__";
    pub const SETITEM: &str = "__setitem__";
    pub const DELITEM: &str = "__delitem__";
    /// `get` of mappings, which mapping patterns ask.
    pub const GET: &str = "get";
    pub const CONTAINS: &str = "__contains__";
    pub const ITER: &str = "__iter__";
    /// `__iter__` for unpacking: a dispatcher of its own, since its error is another.
    pub const UNPACK: &str = "__iter__ to unpack";
    /// The iterator of `*value` in a display.
    pub const SPREAD: &str = "__iter__ to spread";
    /// The two steps of an iterator, under names that no program can write (see `protocol_name`).
    pub const ITER_MORE: &str = "__next__ is there";
    pub const ITER_TAKE: &str = "__next__ taken";
    pub const NO_RETURN: &str = "NoReturn";
    pub const LIST_APPEND: &str = "append";
    pub const DICT_UPDATE: &str = "update";
    pub const DICT_POP: &str = "pop";
    pub const MERGE_MAPPING: &str = "builtins.dict.merge_mapping";
    pub const SET_ADD: &str = "add";
    pub const SET_UPDATE: &str = "update";
    pub const SET_COPY: &str = "copy";
    pub const BUILDER_APPEND: &str = "append";
    pub const BUILDER_APPEND_INT: &str = "append_int";
    pub const BUILDER_APPEND_FORMAT: &str = "append_format";
    pub const BUILDER_FINISH: &str = "finish";
    pub const STR_BUILDER: &str = "core.str.StrBuilder";
    /// Classes of texts and bytes, and what takes them out of an object of a class below.
    pub const PLAIN_VALUES: [(&str, &str); 2] = [(STR, "core.str.plain_text"), (BYTES, "builtins.bytes.plain_bytes")];
    pub const PERCENT_TEXT: &str = "core.str_percent.append_padded";
    pub const PERCENT_DECIMAL: &str = "core.str_percent.append_decimal";
    pub const PERCENT_INTEGER: &str = "core.str_percent.append_integer";
    pub const PERCENT_CHARACTER: &str = "core.str_percent.append_character";
    pub const PERCENT_REAL: &str = "core.str_percent.append_real";
    pub const STR_OF: &str = "core.str.str";
    pub const REPR: &str = "builtins.text.repr";
    pub const ASCII: &str = "builtins.text.ascii";
    pub const FORMAT: &str = "builtins.text.format";
    pub const FORMAT_EMPTY: &str = "builtins.text.format";
    pub const TUPLE_OF_LIST: &str = "builtins.tuple.tuple_of_list";
    pub const LIST_OF_SIZE: &str = "builtins.list.list_of_size";
    pub const LIST_PUSH: &str = "builtins.list.list_push";
    pub const CONTAINS_BY_ITERATION: &str = "builtins.iteration.contains_by_iteration";
    pub const RAISE_NONE: &str = "core.object.raise_none";
    pub const DEMAND_ITERATOR: &str = "core.special.demand_iterator";
    pub const RAISE_TYPE_ERROR: &str = "core.object.raise_type_error";
    pub const RAISE_VALUE_ERROR: &str = "core.object.raise_value_error";
    pub const RAISE_ASSERTION: &str = "core.object.raise_assertion";
    pub const RAISE_MISSING_ATTRIBUTE: &str = "core.exceptions_more.raise_missing_attribute";
    pub const RAISE_ATTRIBUTE_ERROR: &str = "core.object.raise_attribute_error";
    pub const RAISE_FROZEN: &str = "core.object.raise_frozen";
    pub const ISINSTANCE: &str = "isinstance";
    pub const SUPER: &str = "super";
    /// `super()` where it is a value.
    pub const SUPER_VALUE: &str = "core.supers.super";
    pub const SUPER_RECEIVER: &str = "_receiver";
    /// What the object that is `super()` has itself, and no class ever.
    pub const SUPER_ATTRIBUTES: [&str; 3] = ["__thisclass__", "__self__", "__self_class__"];
    pub const TAIL_FIELD: &str = "_tail";
    /// What a message calls such a function.
    pub const DUNDER_NAME: &str = "__name__";
    pub const DUNDER_DEBUG: &str = "__debug__";
    pub const DUNDER_DOC: &str = "__doc__";
    pub const ASSERTION_ERROR: &str = "core.exceptions.AssertionError";
    pub const RERAISE: &str = "core.handled.reraise";
    pub const RAISE_EXISTING: &str = "core.handled.raise_existing";
    pub const ENTER_HANDLER: &str = "core.handled.enter_handler";
    pub const LEAVE_HANDLER: &str = "core.handled.leave_handler";
    pub const SWAP_HANDLED: &str = "core.handled.swap_handled";
    pub const BASE_EXCEPTION_GROUP: &str = "core.exception_groups.BaseExceptionGroup";
    pub const EXCEPTION_GROUP: &str = "core.exception_groups.ExceptionGroup";
    pub const GROUP_NAMES: [&str; 2] = ["BaseExceptionGroup", "ExceptionGroup"];
    pub const STAR_CLAUSES: &str = "core.exception_groups.star_clauses";
    pub const STAR_MATCHES: &str = "matches";
    pub const STAR_MATCH: &str = "match";
    pub const STAR_NOTE: &str = "note";
    pub const STAR_END: &str = "end";
    pub const IS_CAUGHT: &str = "core.handled.is_caught";
    pub const AS_EXCEPTION: &str = "core.object.as_exception";
    pub const WITH_CAUSE: &str = "core.exceptions.with_cause";
    pub const DISPATCH_HOST: &str = "core.object.default_repr";
    pub const NOT_CALLABLE: &str = "core.object.not_callable";
    pub const NOT_CONTEXT_MANAGER: &str = "core.object.not_context_manager";
    pub const NO_EXIT_METHOD: &str = "core.object.no_exit_method";
    pub const TRACEBACK: &str = "core.traceback.traceback";
    pub const NOT_COMPARABLE: &str = "core.object.not_implemented_compare";
    pub const NOT_INDEX: &str = "core.object.not_index";
    pub const NOT_REAL: &str = "core.object.not_real";
    pub const WRONG_INDEX: &str = "core.object.wrong_index";
    pub const WRONG_RECEIVER: &str = "core.object.wrong_receiver";
    pub const NOT_SLICE_INDEX: &str = "core.object.not_slice_index";
    pub const WRONG_ARGUMENT: &str = "core.object.wrong_argument";
    pub const POW_INT: &str = "_pow_int";
    pub const NOT_BINARY: &str = "core.object.not_implemented_binary";
    pub const NO_ATTRIBUTE: &str = "core.object.no_attribute";
    pub const RAISE_UNSUPPORTED: &str = "core.object.raise_unsupported";
    pub const QUALIFY_CLASS: &str = "core.class_names.qualify_class";
    /// What gives a program the names of attributes, those of the language among them.
    pub const LISTS_NAMES: [&str; 3] = [DIR, VARS, DUNDER_DICT];
    pub const RENAME_CLASS: &str = "core.class_names.rename_class";
    pub const NAME_OF_ATTRIBUTE: &str = "core.class_names.attribute_name";
    pub const NO_CLASS_ATTRIBUTE: &str = "core.class_names.no_class_attribute";
    pub const SPECIAL_ATTRIBUTE: &str = "core.class_names.special_attribute";
    pub const UNKNOWN_STORE: &str = "core.object.unknown_store";
    pub const NO_ITEM_OF_DICT: &str = "core.object.no_item_of_dict";
    pub const NO_ATTRIBUTE_STORE: &str = "core.object.no_attribute_assignment";
    pub const ITERABLE: &str = "stdlib.typing.Iterable";
    pub const TYPE_OBJECT: &str = "lowlevel.wasm.type_object";
    pub const SAME_CLASS: &str = "lowlevel.layout.same_class";
    pub const CLASS_OF: &str = "core.object.class_of";
    pub const TYPE_NAME: &str = "type";
    pub const DICT_NAME: &str = "dict";
    pub const VARS: &str = "vars";
    pub const LOCALS: &str = "locals";
    pub const GLOBALS: &str = "globals";
    pub const NAMESPACE: &str = "core.namespace.namespace";
    pub const DIR: &str = "dir";
    pub const DUNDER_DIR: &str = "__dir__";
    pub const SORTED: &str = "builtins.sorting.sorted";
    pub const DUNDER_ANNOTATIONS: &str = "__annotations__";
    /// What the annotation of the result is kept under.
    pub const RETURN_KEY: &str = "return";
    pub const ANNOTATIONS_FEATURE: &str = "annotations";
    /// What the library calls to copy every part of something (`sema/infer/parts.rs`).
    pub const COPY_FIELDS: &str = "copy_fields";
    /// What the library calls for `get_type_hints`.
    pub const TYPE_HINTS: &str = "annotations_read";
    pub const COPY_ELEMENTS: &str = "copy_elements";
    pub const CALLABLE_NAME: &str = "callable";
    pub const GETATTR: &str = "getattr";
    pub const SHOWN_ATTRIBUTE: &str = "shown_attribute";
    pub const HASATTR: &str = "hasattr";
    pub const SETATTR: &str = "setattr";
    pub const DELATTR: &str = "delattr";
    pub const ISSUBCLASS: &str = "issubclass";
    pub const DUNDER_CLASS: &str = "__class__";
    pub const NOT_IMPLEMENTED_NAME: &str = "NotImplemented";
    pub const NOT_IMPLEMENTED_TYPE: &str = "core.object.NotImplementedType";
    pub const NOT_IMPLEMENTED: &str = "core.object.not_implemented";
    pub const ELLIPSIS_NAME: &str = "Ellipsis";
    pub const ELLIPSIS: &str = "core.object.the_ellipsis";
    pub const ENUM_MODULE: &str = "stdlib.enum";
    pub const ENUM: &str = "stdlib.enum.Enum";
    pub const ENUM_TYPE: &str = "stdlib._enum_type.EnumType";
    pub const TEXT_ENUM: &str = "stdlib.enum._TextEnum";
    pub const NUMBER_ENUM: &str = "stdlib.enum._NumberEnum";
    pub const PART_OF_MIXED_ENUM: &str = "OfMixedEnum";
    pub const FLAG: &str = "stdlib.enum.Flag";
    pub const INT_FLAG: &str = "stdlib.enum.IntFlag";
    pub const FLAGS_MADE: &str = "_made_";
    pub const ENUM_MEMBERS: &str = "_members_";
    pub const DUNDER_MEMBERS: &str = "__members__";
    pub const PART_OF_FLAG: &str = "OfFlag";
    pub const PART_OF_INT_FLAG: &str = "OfIntFlag";
    pub const PART_OF_STR_ENUM: &str = "OfStrEnum";
    pub const INT_ENUM: &str = "stdlib.enum.IntEnum";
    pub const STR_ENUM: &str = "stdlib.enum.StrEnum";
    pub const AUTO: &str = "stdlib.enum.auto";
    pub const ENUM_NAME: &str = "_name_";
    pub const ENUM_VALUE: &str = "_value_";
    pub const ENUM_ALL: &str = "_all_";
    pub const ENUM_HAS: &str = "_has_";
    /// What an enumeration, as a container, has of the list of its members.
    pub const ENUM_CONTAINER: [&str; 5] = [CONTAINS, GETITEM, ITER, DUNDER_LEN, DUNDER_REVERSED];
    pub const ENUM_MISSING: &str = "_missing_";
    pub const ENUM_NEXT_VALUE: &str = "_generate_next_value_";
    pub const ENUM_OF_VALUE: &str = "_of_value_";
    pub const ENUM_OF_NAME: &str = "_of_name_";
    pub const CLASS_PARTS: &str = "stdlib._class_parts";
    /// Classes of `collections.abc`, and the parts with the methods that they give classes below.
    pub const ABC_PARTS: [(&str, &str); 10] = [
        ("stdlib.typing.Iterator", "stdlib._abc_parts.OfIterator"),
        ("stdlib.typing.MutableSequence", "stdlib._abc_parts.OfMutableSequence"),
        ("stdlib.typing.MutableSequence", "stdlib._abc_parts.OfSequence"),
        ("stdlib.typing.Sequence", "stdlib._abc_parts.OfSequence"),
        ("stdlib.typing.MutableMapping", "stdlib._abc_parts.OfMutableMapping"),
        ("stdlib.typing.MutableMapping", "stdlib._abc_parts.OfMapping"),
        ("stdlib.typing.Mapping", "stdlib._abc_parts.OfMapping"),
        ("stdlib.typing.MutableSet", "stdlib._abc_parts.OfMutableSet"),
        ("stdlib.typing.MutableSet", "stdlib._abc_parts.OfSet"),
        ("stdlib.typing.AbstractSet", "stdlib._abc_parts.OfSet"),
    ];
    pub const ABC: &str = "stdlib.abc.ABC";
    pub const ABC_META: &str = "stdlib.abc.ABCMeta";
    pub const ABSTRACT_METHOD: &str = "stdlib.abc.abstractmethod";
    pub const GENERIC: &str = "stdlib.typing.Generic";
    pub const PROTOCOL: &str = "stdlib.typing.Protocol";
    pub const SUBCLASSHOOK: &str = "__subclasshook__";
    pub const INSTANCECHECK: &str = "__instancecheck__";
    pub const SUBCLASSCHECK: &str = "__subclasscheck__";
    /// A static method of a class of the library that makes an object of it or of a class below it.
    pub const CHOOSE: &str = "_choose";
    pub const METACLASS: &str = "metaclass";
    pub const TOTAL_ORDERING: &str = "stdlib.functools.total_ordering";
    pub const UNIQUE: &str = "stdlib.enum.unique";
    /// Decorators that say something to readers and type checkers alone.
    pub const REMARKS: [&str; 4] = [
        "stdlib.typing.final",
        "stdlib.typing.override",
        "stdlib.typing.no_type_check",
        "stdlib.typing.runtime_checkable",
    ];
    /// The parts that complete the order of a class, by the method it has; the first is preferred.
    pub const ORDERS: [(&str, &str); 4] = [
        (DUNDER_LT, "OrderedByLt"),
        (DUNDER_LE, "OrderedByLe"),
        (DUNDER_GT, "OrderedByGt"),
        (DUNDER_GE, "OrderedByGe"),
    ];
    pub const CLASS_METHOD: &str = "classmethod";
    pub const STATIC_METHOD: &str = "staticmethod";
    pub const SLOTS: &str = "__slots__";
    pub const NAMED_TUPLE: &str = "stdlib.typing.NamedTuple";
    pub const TYPED_DICT: &str = "stdlib.typing.TypedDict";
    pub const TOTAL: &str = "total";
    /// Methods that change what a class or an attribute is: defined in a program, they would be silently ignored.
    pub const DUNDER_DEL: &str = "__del__";
    pub const HAS_FINALIZER: &str = "core.weak.has_finalizer";
    pub const KEEP: &str = "core.weak.keep";
    pub const FINALIZERS: &str = "stdlib._finalizers";
    pub const SETTLE: &str = "stdlib._finalizers.settle";
    pub const SETTLE_NOW: &str = "stdlib._finalizers.settle_now";
    pub const SETTLE_AT_END: &str = "stdlib._finalizers.settle_at_end";
    /// Methods that are class methods without saying so.
    pub const CLASS_METHODS: [&str; 2] = [INIT_SUBCLASS, CLASS_GETITEM];
    pub const INIT_SUBCLASS: &str = "__init_subclass__";
    pub const CLASS_GETITEM: &str = "__class_getitem__";
    pub const DUNDER_PREPARE: &str = "__prepare__";
    pub const GETATTRIBUTE: &str = "__getattribute__";
    pub const GETATTR_METHOD: &str = "__getattr__";
    pub const DELATTR_METHOD: &str = "__delattr__";
    pub const SET_NAME: &str = "__set_name__";
    pub const DESCRIPTOR_GET: &str = "__get__";
    pub const DESCRIPTOR_SET: &str = "__set__";
    pub const DESCRIPTOR_DELETE: &str = "__delete__";
    /// Methods of attributes that are objects of a program's class.
    pub const DESCRIPTOR_METHODS: [&str; 4] = [SET_NAME, DESCRIPTOR_GET, DESCRIPTOR_SET, DESCRIPTOR_DELETE];
    /// Functions that only ask about a class or show it.
    pub const ASKS_ABOUT_CLASSES: [&str; 4] = [ISINSTANCE, ISSUBCLASS, "print", "repr"];
    pub const IMPORT_ERRORS: [&str; 2] = ["ImportError", "ModuleNotFoundError"];
    pub const NAME_ERRORS: [&str; 2] = ["NameError", "UnboundLocalError"];
    pub const PROPERTY_PARTS: [&str; 3] = ["fget", "fset", "fdel"];
    pub const PROPERTY_DOC: &str = "doc";
    pub const TYPE_ERRORS: [&str; 3] = ["TypeError", "Exception", "BaseException"];
    pub const AS_INDEX: &str = "builtins.slice.as_index";
    pub const AS_SLICE_INDEX: &str = "builtins.slice.as_slice_index";
    pub const HAS_INDEX: &str = "builtins.slice.has_index";
    pub const IS_SLICE_INDEX: &str = "builtins.slice.is_slice_index";
    pub const AS_REAL: &str = "builtins.numbers.as_real";
    pub const ATTRIBUTE_NAME: &str = "name";
    pub const ATTRIBUTE_OBJECT: &str = "obj";
    pub const EXCEPTION_NAME: &str = "Exception";
    pub const IMPORT_ERROR: &str = "core.exceptions.ImportError";
    pub const MODULE_NOT_FOUND: &str = "core.exceptions.ModuleNotFoundError";
    pub const NAMEDTUPLE: &str = "stdlib._namedtuple.namedtuple";
    pub const TUPLE_MAKERS: [&str; 2] = ["namedtuple", "NamedTuple"];
    pub const REPR_OF_FIELDS: &str = "__repr_of_fields__";
    pub const PART_OF_RECURSIVE_REPR: &str = "OfRecursiveRepr";
    /// Annotations of values that hold no objects.
    pub const PLAIN_TYPES: [&str; 5] = ["int", "float", "str", "bool", "bytes"];
    pub const PARTIAL: &str = "stdlib.functools.partial";
    pub const ATTRIBUTES_IN_ORDER: &str = "builtins.call_checks.attributes_in_order";
    pub const CACHE_KEY: &str = "stdlib.functools._key_of_all";
    pub const PARTIAL_OF_ANY: &str = "stdlib._functools.partial_of";
    pub const PARTIAL_KEYWORDS: &str = "keywords";
    pub const LRU_WRAPPER: &str = "stdlib.functools._lru_cache_wrapper";
    pub const WRAPS: &str = "stdlib.functools._Wraps";
    pub const WRAPS_FUNCTION: &str = "stdlib.functools.wraps";
    pub const UPDATE_WRAPPER: &str = "update_wrapper";
    pub const UPDATE_WRAPPER_INTRINSIC: &str = "functools.update_wrapper";
    pub const CACHED_PROPERTY: &str = "stdlib.functools.cached_property";
    pub const DUNDER_WRAPPED: &str = "__wrapped__";
    /// What `wraps` gives a function.
    pub const WRAPPER_ATTRIBUTES: [&str; 5] = [DUNDER_WRAPPED, DUNDER_NAME, DUNDER_QUALNAME, DUNDER_DOC, DUNDER_MODULE];
    pub const CELL_BOUND: &str = "_bound";
    pub const CELL_VALUE: &str = "_value";
    pub const INT_VALUE: &str = "stdlib._values.int_value";
    pub const FLOAT_VALUE: &str = "stdlib._values.float_value";
    pub const STR_VALUE: &str = "stdlib._values.str_value";
    pub const BYTES_VALUE: &str = "stdlib._values.bytes_value";
    pub const TUPLE_VALUE: &str = "stdlib._values.tuple_value";
    /// Classes whose objects have no attributes of their own, though those of classes below may.
    pub const WITHOUT_DICT: [&str; 8] = [LIST, DICT, SET, INT_VALUE, FLOAT_VALUE, STR_VALUE, BYTES_VALUE, TUPLE_VALUE];
    pub const NAMED_FIELDS: &str = "_fields";
    pub const NAMED_DEFAULTS: &str = "_field_defaults";
    pub const PART_OF_NAMED_TUPLE: &str = "OfNamedTuple";
    pub const DUNDER_TUPLE: &str = "__tuple__";
    /// The file of code that the compiler writes for classes, as CPython names it.
    pub const WRITTEN_FILE: &str = "<string>";
    pub const DUNDER_DICT: &str = "__dict__";
    pub const DUNDER_MRO: &str = "__mro__";
    pub const MRO_METHOD: &str = "mro";
    pub const SUBCLASSES_METHOD: &str = "__subclasses__";
    pub const SUBCLASSES: &str = "builtins.subclasses.subclasses";
    pub const NOTE_SUBCLASS: &str = "builtins.subclasses.note_subclass";
    pub const DUNDER_CODE: &str = "__code__";
    pub const DUNDER_CLOSURE: &str = "__closure__";
    pub const DUNDER_FILE: &str = "__file__";
    pub const ABSTRACT_METHODS: &str = "__abstractmethods__";
    pub const CODE: &str = "core.code.code";
    pub const CLOSURE_CELL: &str = "core.code.cell";
    pub const DUNDER_BASE: &str = "__base__";
    pub const DUNDER_DEFAULTS: &str = "__defaults__";
    pub const DUNDER_KWDEFAULTS: &str = "__kwdefaults__";
    pub const DUNDER_BASES: &str = "__bases__";
    pub const DUNDER_MODULE: &str = "__module__";
    pub const ATTRIBUTE_ERROR: &str = "core.exceptions.AttributeError";
    pub const PROPERTY: &str = "property";
    pub const PROPERTY_CLASS: &str = "stdlib._property.property";
    pub const STATIC_METHOD_CLASS: &str = "stdlib._method_kinds.staticmethod";
    pub const MADE_METHOD: &str = "stdlib._method_kinds.method";
    pub const CLASS_METHOD_CLASS: &str = "stdlib._method_kinds.classmethod";
    pub const GETTER: &str = "getter";
    pub const NATIVE: &str = "native";
    pub const SETTER: &str = "setter";
    pub const DELETER: &str = "deleter";
    pub const PART_OF_NEXT: &str = "OfNext";
    pub const PART_OF_INT_ENUM: &str = "OfIntEnum";
    pub const PART_OF_DATACLASS: &str = "OfDataclass";
    pub const DATACLASS_REPLACE: &str = "__replace__";
    pub const DATACLASS_PRETTY: &str = "_pretty";
    pub const DATACLASS_METHODS: [&str; 8] = [
        DATACLASS_REPLACE,
        DATACLASS_PRETTY,
        "__as_dict__",
        "__as_tuple__",
        "__fields__",
        "__value_as_dict__",
        "__value_as_tuple__",
        "__field__",
    ];
    pub const CLASS_VAR: &str = "stdlib.typing.ClassVar";
    pub const INIT_VAR: &str = "stdlib._dataclasses.InitVar";
    pub const KW_ONLY: &str = "stdlib._dataclasses.KW_ONLY";
    /// Prefixes of intrinsics: a call of the function is a call of this method of its first argument, or asks whether it has
    /// this attribute.
    pub const FORWARD: &str = "method.";
    pub const HAS: &str = "has.";
    pub const ASSIGNED: &str = "assigned.";
    pub const SHOWING_MODULE: &str = "builtins.text";
    pub const TEXT_MODULE: &str = "core.str";
    /// The program has enumerations (`lowlevel/layout.py`).
    pub const ENUM_CLASSES: &str = "enum.classes";
    pub const DUNDER_QUALNAME: &str = "__qualname__";
    pub const DUNDER_SETATTR: &str = "__setattr__";
    pub const DUNDER_MISSING: &str = "__missing__";
    /// A class of the library that has methods declared again in each class below it.
    pub const TEST_CASE: &str = "stdlib.unittest._case.TestCase";
    pub const PART_OF_TEST_CASE: &str = "OfTestCase";
    pub const TEST_PREFIX: &str = "test";
    pub const RUN_TEST: &str = "runTest";
    pub const NAME_OF_TEST: &str = "_testMethodName";
    pub const NAMES_OF_TESTS: &str = "_names_of_tests";
    pub const CALL_TEST: &str = "_call_named";
    pub const DOC_OF_TEST: &str = "_doc_of_named";
    pub const PART_OF_DICT: &str = "OfDict";
    pub const PART_OF_MISSING: &str = "OfMissing";
    pub const PART_OF_GETITEM: &str = "OfGetitem";
    pub const PART_OF_SEQUENCE: &str = "OfSequence";
    pub const DUNDER_REVERSED: &str = "__reversed__";
    pub const DUNDER_NEXT: &str = "__next__";
    pub const IS_REGISTERED: &str = "core.registry.is_registered";
    /// `Base.register` of abstract base classes.
    pub const REGISTER: &str = "register";
    pub const REGISTRAR: &str = "core.registry.registrar";
    pub const IS_BELOW: &str = "core.class_checks._is_below";
    pub const IS_SUBCLASS: &str = "core.class_checks.is_subclass";
    pub const IS_INSTANCE: &str = "core.class_checks.is_instance";
    pub const NAMES_CLASS: &str = "core.class_checks.names_class";
    pub const FIELD_TYPE: &str = "type";
    pub const FIELD_DEFAULT: &str = "default";
    pub const FIELD_FACTORY: &str = "default_factory";
    pub const FIELD_METADATA: &str = "metadata";
    /// A class by its number, in code that the compiler writes: a name that no program can have.
    pub const CLASS_BY_NUMBER: &str = "class ";
    pub const DATACLASS_FIELD: &str = "stdlib._dataclasses.field";
    pub const BIG_INT: &str = "core.bigint.BigInt";
    pub const TYPE_OF: &str = "core.object.type_of";
    /// The address of the class object that a value's object begins with; boxes keep their own.
    pub const CLASS_WORD: &str = "core.object.class_word";
    /// The classes of boxed numbers.
    pub const INT_BOX: &str = "core.object.BoxInt";
    pub const FLOAT_BOX: &str = "core.object.BoxFloat";
    pub const BOX_INT: &str = "core.object.box_int";
    pub const UNBOX_INT: &str = "core.object.unbox_int";
    pub const BOX_FLOAT: &str = "core.object.box_float";
    pub const UNBOX_FLOAT: &str = "core.object.unbox_float";
    pub const RAISE_UNBOUND_LOCAL: &str = "core.object.raise_unbound_local";
    pub const NAME_ERROR: &str = "core.exceptions.NameError";
    pub const TYPE_ERROR: &str = "core.exceptions.TypeError";
    pub const RAISE_NAME_ERROR: &str = "core.exceptions_more.raise_name_error";
    pub const RAISE_NOT_IMPLEMENTED: &str = "core.object.raise_not_implemented";
    pub const OBJECT_IS: &str = "core.object.object_is";
    pub const TUPLE_LENGTH: &str = "_n";
    pub const DUNDER_ALL: &str = "__all__";
    pub const IS_TYPE: &str = "is_type";
    pub const WRITE_EVERYTHING: &str = "wasi.unwritten.write_everything";
    pub const RUN_AT_EXIT: &str = "stdlib._at_exit.run_at_exit";
    pub const PROGRAM_MAIN: &str = "program.main";
    pub const UNBOX: &str = "unbox";
    pub const PASSING_GLOBALS: [&str; 5] =
        ["wasi.abi._blocks", "wasi.abi._kept", "wasi.abi._kept_object", "wasi.abi._error", "core.handled.handled"];
    /// The start value of hashes of text.
    pub const HASH_SEED: &str = "core.str_find.HASH_SEED";
    pub const STRESS: &str = "lowlevel.memory.STRESS";
    pub const POISON: &str = "lowlevel.memory.POISON";
    pub const ITER_TYPE: &str = "lowlevel.wasm.Iter";
    pub const ITEM_TYPE: &str = "lowlevel.wasm.Item";
    pub const TAKEN_TYPE: &str = "lowlevel.wasm.Taken";
    pub const EITHER_TYPE: &str = "lowlevel.wasm.Either";
    pub const CALLED_TYPE: &str = "lowlevel.wasm.Called";
    pub const RESULT_TYPE: &str = "lowlevel.wasm.Result";
    pub const FUNCTION: &str = "core.function.function";
    pub const BUILTIN_FUNCTION: &str = "core.function.builtin_function_or_method";
    pub const MODULE: &str = "core.module.module";
    pub const FUNCTION_CAPTURED: &str = "_captured";
    /// Classes that Python lets nobody derive from.
    pub const NO_BASES: [&str; 5] = [BOOL, RANGE, SLICE, "builtins.memoryview.memoryview", "core.object.NoneType"];
    /// Classes whose `__new__` does all the work, and the method that gives an object of a class below them what it has made.
    pub const MADE_BY_NEW: [&str; 2] = [FROZENSET, "builtins.complex.complex"];
    pub const BECOME: &str = "_become";
    pub const GENERIC_ALIAS: &str = "core.aliases.GenericAlias";
    /// Names that statements rewritten by the parser have for classes of the library.
    pub const MADE_NAMES: [(&str, &str); 2] =
        [("type alias", "core.aliases.TypeAliasType"), ("type variable", "core.aliases.TypeVar")];
    pub const TYPING_UNION: &str = "core.aliases.typing_union";
    pub const UNION_OF: &str = "core.aliases.union_of";
    pub const EITHER_CLASS: &str = "core.aliases.either";
    pub const LITERAL_SHOWN: &str = "typing.Literal";
    /// Attributes of `list[int]` that are none of the class.
    pub const ATTRIBUTES_OF_ALIASES: [&str; 4] = ["__origin__", "__args__", "__parameters__", DUNDER_CLASS];
    pub const METHOD: &str = "core.function.method";
    pub const BOUND_FUNCTION: &str = "core.bound_function.method";
    pub const BOUND_FUNCTION_FUNCTION: &str = "_function";
    pub const NAMED_METHOD: &str = "core.named_method.method";
    pub const NAMED_METHOD_NAME: &str = "_name";
    pub const FUNCTION_OF_METHOD: &str = "__func__";
    pub const METHOD_RECEIVER: &str = "_self";
    pub const CHECK_ARGUMENTS: &str = "core.function.check_arguments";
    pub const MERGE_KEYWORDS: &str = "builtins.call_checks.merge_keywords";
    pub const SET_KEYWORD: &str = "builtins.call_checks.set_keyword";
    pub const TAKE_KEYWORD: &str = "builtins.call_checks.take_keyword";
    pub const NO_KEYWORDS_LEFT: &str = "builtins.call_checks.no_keywords_left";
    pub const KEYWORD_ITEMS: &str = "builtins.call_checks.keyword_items";
    pub const KEYWORD_PAIRS: &str = "builtins.call_checks.keyword_pairs";
    pub const CHECK_CALL: &str = "builtins.call_checks.check_call";
    pub const ARGUMENT: &str = "builtins.list_ops.argument";
    pub const TAKE_BETWEEN: &str = "builtins.list_ops.take_between";
    pub const CHECK_UNPACK: &str = "builtins.list_ops.check_unpack";
    /// Raises unless a tuple has as many items as there are targets.
    pub const CHECK_UNPACK_TUPLE: &str = "builtins.list_ops.check_unpack_tuple";
    pub const LIST_EXTEND: &str = "extend";
    pub const CELL: &str = "core.function.Cell";
    pub const CELL_LOCAL: &str = "local";
    pub const CELL_FREE: &str = "free";
    pub const CELL_STORE: &str = "store";
    pub const CELL_CLEAR: &str = "clear";
    pub const GENEXPR_NAME: &str = "<genexpr>";
    pub const GENERATOR: &str = "core.generator.generator";
    pub const COROUTINE: &str = "core.generator.coroutine";
    pub const ASYNC_GENERATOR: &str = "core.async_generator.async_generator";
    /// What the methods of an asynchronous generator give.
    pub const ASYNC_STEPS: &[&str] = &[
        "core.async_generator.async_generator_asend",
        "core.async_generator.async_generator_athrow",
        "core.async_generator.aclosing_step",
    ];
    pub const STOP_ASYNC_ITERATION: &str = "core.exceptions.StopAsyncIteration";
    pub const AITER: &str = "__aiter__";
    pub const ANEXT: &str = "__anext__";
    pub const AWAIT: &str = "__await__";
    pub const GENERATOR_STATE: &str = "_state";
    pub const GENERATOR_VALUE: &str = "_value";
    pub const GENERATOR_SENT: &str = "_sent";
    pub const GENERATOR_RESULT: &str = "_result";
    pub const GENERATOR_ASKED: &str = "_asked";
    pub const GENERATOR_GAVE: &str = "_gave";
    pub const GENERATOR_THROWN: &str = "_thrown";
    pub const GENERATOR_OUTER: &str = "_outer";
    pub const GENERATOR_FRESH: &str = "a generator is not finished";
    pub const GENERATOR_OUTCOME: &str = "a generator's result";
    pub const GENERATOR_GIVE: &str = "to give a generator";
    pub const GENERATOR_DROP: &str = "to drop a generator";
    pub const GENERATOR_PASS: &str = "to pass to a generator";
    pub const DELEGATED: &str = "stdlib._delegated.delegated";
    pub const NO_SEND: &str = "core.generator.no_send";
    pub const CONTEXT_FUNCTION: &str = "stdlib.contextlib.context_function";
    pub const CONTEXT_FUNCTION_BEHIND: &str = "_function";
    pub const CONTEXT_DECORATED: &str = "stdlib.contextlib._stack.decorated";
    pub const GENERATOR_CONTEXT: &str = "stdlib.contextlib._GeneratorContextManager";
    pub const RESUME: &str = "resume";
    pub const LAMBDA_NAME: &str = "<lambda>";
    pub const DEPTH: &str = "core.recursion.depth";
    pub const DEPTH_LIMIT: &str = "core.recursion.limit";
    pub const TOO_DEEP: &str = "core.recursion.too_deep";
    pub const DUNDER_MAIN: &str = "__main__";
    pub const DUNDER_REPR: &str = "__repr__";
    pub const POST_INIT: &str = "__post_init__";
    pub const FUTURE: &str = "__future__";
    pub const DUNDER_INT: &str = "__int__";
    pub const DUNDER_INDEX: &str = "__index__";
    pub const DUNDER_FLOAT: &str = "__float__";
    pub const DUNDER_HASH: &str = "__hash__";
    pub const DUNDER_NEG: &str = "__neg__";
    pub const DUNDER_STR: &str = "__str__";
    pub const DUNDER_FORMAT: &str = "__format__";
    pub const DUNDER_LT: &str = "__lt__";
    pub const DUNDER_LE: &str = "__le__";
    pub const DUNDER_GT: &str = "__gt__";
    pub const DUNDER_GE: &str = "__ge__";
    pub const BASE_EXCEPTION: &str = "core.exceptions.BaseException";
}

use waspy_syntax::ast::{BinOp, CmpOp, UnaryOp};

/// Is a module of the library below what Python programs can name? (Its classes have no names at run time.)
pub fn is_below_python(module: &str) -> bool {
    module.starts_with("wasi.") || module.starts_with("lowlevel.") && module != "lowlevel.layout"
}

/// Is it a module of the library whose public names are builtins?
pub fn is_of_builtins(module: &str) -> bool {
    module.starts_with("core.") || module.starts_with("builtins.")
}

/// Method, reflected method and in-place method of a binary operator.
pub fn binary_methods(op: BinOp) -> (&'static str, &'static str, &'static str) {
    match op {
        BinOp::Add => ("__add__", "__radd__", "__iadd__"),
        BinOp::Sub => ("__sub__", "__rsub__", "__isub__"),
        BinOp::Mul => ("__mul__", "__rmul__", "__imul__"),
        BinOp::MatMul => ("__matmul__", "__rmatmul__", "__imatmul__"),
        BinOp::Div => ("__truediv__", "__rtruediv__", "__itruediv__"),
        BinOp::FloorDiv => ("__floordiv__", "__rfloordiv__", "__ifloordiv__"),
        BinOp::Mod => ("__mod__", "__rmod__", "__imod__"),
        BinOp::Pow => ("__pow__", "__rpow__", "__ipow__"),
        BinOp::LShift => ("__lshift__", "__rlshift__", "__ilshift__"),
        BinOp::RShift => ("__rshift__", "__rrshift__", "__irshift__"),
        BinOp::BitOr => ("__or__", "__ror__", "__ior__"),
        BinOp::BitXor => ("__xor__", "__rxor__", "__ixor__"),
        BinOp::BitAnd => ("__and__", "__rand__", "__iand__"),
    }
}

/// How messages write a binary operator.
pub fn binary_symbol(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "+",
        BinOp::Sub => "-",
        BinOp::Mul => "*",
        BinOp::MatMul => "@",
        BinOp::Div => "/",
        BinOp::FloorDiv => "//",
        BinOp::Mod => "%",
        BinOp::Pow => "** or pow()",
        BinOp::LShift => "<<",
        BinOp::RShift => ">>",
        BinOp::BitOr => "|",
        BinOp::BitXor => "^",
        BinOp::BitAnd => "&",
    }
}

/// Method of a unary operator.
pub fn unary_method(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Neg => "__neg__",
        UnaryOp::Pos => "__pos__",
        UnaryOp::Invert | UnaryOp::Not => "__invert__",
    }
}

/// How messages write a unary operator.
pub fn unary_symbol(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Neg => "-",
        UnaryOp::Pos => "+",
        UnaryOp::Invert | UnaryOp::Not => "~",
    }
}

/// Method and reflected method of a comparison.
pub fn compare_methods(op: CmpOp) -> (&'static str, &'static str) {
    match op {
        CmpOp::NotEq => ("__ne__", "__ne__"),
        CmpOp::Lt => ("__lt__", "__gt__"),
        CmpOp::LtE => ("__le__", "__ge__"),
        CmpOp::Gt => ("__gt__", "__lt__"),
        CmpOp::GtE => ("__ge__", "__le__"),
        _ => ("__eq__", "__eq__"),
    }
}

/// Is it a name of the language's own, `__name__`?
pub fn is_special(name: &str) -> bool {
    name.starts_with("__") && name.ends_with("__")
}

/// What sequences take numbers and sequences of their kind for, and nothing else: they raise.
pub const OF_SEQUENCES: [&str; 5] = ["__add__", "__iadd__", "__mul__", "__rmul__", "__imul__"];

/// `divmod(x, y)`, which no operator stands for.
pub const DIVMOD: &str = "__divmod__";

/// Is it a method that some operator of two operands asks?
pub fn is_operator(method: &str) -> bool {
    use BinOp::{Add, BitAnd, BitOr, BitXor, Div, FloorDiv, LShift, MatMul, Mod, Mul, Pow, RShift, Sub};
    use CmpOp::{Eq, Gt, GtE, Lt, LtE, NotEq};
    let of_binary = |op| {
        let (left, right, in_place) = binary_methods(op);
        [left, right, in_place].contains(&method)
    };
    [Add, Sub, Mul, MatMul, Div, FloorDiv, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd].into_iter().any(of_binary)
        || [Eq, NotEq, Lt, LtE, Gt, GtE].into_iter().any(|op| compare_methods(op).0 == method)
}

/// How messages write a comparison.
pub fn compare_symbol(op: CmpOp) -> &'static str {
    match op {
        CmpOp::NotEq => "!=",
        CmpOp::Lt => "<",
        CmpOp::LtE => "<=",
        CmpOp::Gt => ">",
        CmpOp::GtE => ">=",
        _ => "==",
    }
}

/// The name under which the table of a class has a method that the library defines or calls. The steps of an iterator have
/// one of their own, because a program may have methods called `_more` and `_take` that mean something else.
pub fn protocol_name(name: &str) -> &str {
    match name {
        "_more" => paths::ITER_MORE,
        "_set_args" => "args setter",
        "_set_cause" => "__cause__ setter",
        "_set_traceback" => "__traceback__ setter",
        "_take" => paths::ITER_TAKE,
        "_fresh" => paths::GENERATOR_FRESH,
        "_outcome" => paths::GENERATOR_OUTCOME,
        "_give" => paths::GENERATOR_GIVE,
        "_drop" => paths::GENERATOR_DROP,
        "_pass" => paths::GENERATOR_PASS,
        _ => name,
    }
}

/// Where the table of a class has the function that stores a property, or deletes it (`part` is the decorator's name): no
/// program can write such a name.
pub fn property_part(property: &str, part: &str) -> String {
    format!("{property} {part}")
}

/// Where the table of a class has a method whose decorator made something else of it.
pub fn undecorated(method: &str) -> String {
    format!("{method} undecorated")
}

/// Where the table of a class has the method of a `cached_property`.
pub fn cached(property: &str) -> String {
    format!("{property} cached")
}

/// The method of a library class that says whether an object has the attribute of a property now.
pub fn has_part(property: &str) -> String {
    format!("_has_{property}")
}

/// Where the table of a class has a method of a class above that a bound method of `super()` calls.
pub fn above_name(method: &str, owner: &str) -> String {
    format!("{method} of {owner}")
}

/// Where a class inside a function has a variable of that function which its methods use: a class variable and a field of
/// its objects.
pub fn captured(variable: &str) -> String {
    format!("captured {variable}")
}

/// The variable of such a name.
pub fn captured_name(key: &str) -> &str {
    key.trim_start_matches("captured ")
}

/// Is it such a name?
pub fn is_captured(name: &str) -> bool {
    name.starts_with("captured ")
}

/// The type that a method always returns, as far as dynamic calls may rely on it.
pub fn dynamic_result(method: &str) -> Option<&'static str> {
    match method {
        paths::ITER_MORE | "__contains__" => Some(paths::BOOL),
        "__repr__" | "__str__" | "__format__" => Some(paths::STR),
        "__len__" | "__hash__" | "__index__" => Some(paths::INT),
        _ => None,
    }
}

/// What a written special method has to return, and the function that sees to it.
pub fn demanded_result(method: &str) -> Option<(&'static str, &'static str)> {
    Some(match method {
        "__len__" => (paths::INT, "core.special.demand_length"),
        "__bool__" => (paths::BOOL, "core.special.demand_bool"),
        "__str__" => (paths::STR, "core.special.demand_str"),
        "__repr__" => (paths::STR, "core.special.demand_repr"),
        "__format__" => (paths::STR, "core.special.demand_format"),
        "__hash__" => (paths::INT, "core.special.demand_hash"),
        "__int__" => (paths::INT, "core.special.demand_int"),
        "__index__" => (paths::INT, "core.special.demand_index"),
        "__float__" => (paths::FLOAT, "core.special.demand_float"),
        paths::DUNDER_INIT => (paths::NONE_TYPE, "core.special.demand_none"),
        _ => return None,
    })
}

/// Methods of a dict that leave it as it is, which metaclasses call on their namespace (`sema/infer/namespace_use.rs`).
pub const NAMESPACE_READERS: [&str; 5] = ["items", "keys", "values", "get", "copy"];
/// Methods of a dict that change it under their first argument.
pub const NAMESPACE_CHANGERS: [&str; 2] = [paths::DICT_POP, "setdefault"];
/// Functions that read a dict.
pub const READING_FUNCTIONS: [&str; 8] = ["dict", "list", "tuple", "set", "sorted", "len", "iter", "print"];

/// What raises when no class of the program has the method.
pub fn missing_method(method: &str) -> Option<&'static str> {
    Some(match method {
        "__iter__" => "core.object.not_iterable",
        paths::ITER_MORE | "__next__" => "core.object.not_iterator",
        paths::UNPACK => "core.object.not_unpackable",
        paths::SPREAD => "core.object.not_spreadable",
        paths::AWAIT => "core.generator.not_awaitable",
        paths::AITER => "core.generator.not_async_iterable",
        "__anext__" => "core.generator.not_async_iterator",
        "__aenter__" => "core.generator.not_async_manager",
        "__aexit__" => "core.generator.no_async_exit",
        "__len__" => "core.object.no_len",
        paths::GENERATOR_GIVE => paths::NO_SEND,
        paths::DUNDER_ENTER => paths::NOT_CONTEXT_MANAGER,
        paths::DUNDER_EXIT => paths::NO_EXIT_METHOD,
        "__getitem__" => "core.object.not_subscriptable",
        "__setitem__" => "core.object.no_item_assignment",
        "__delitem__" => "core.object.no_item_deletion",
        "__contains__" => "core.object.not_container",
        "__hash__" => "core.object.not_hashable",
        "__call__" => "core.object.not_callable",
        paths::DUNDER_REVERSED => "core.object.not_reversible",
        "__index__" => "core.object.not_index",
        "__int__" => "core.object.not_int",
        "__float__" => "core.object.not_float",
        "__complex__" => "builtins.complex.not_complex",
        paths::DATACLASS_REPLACE => "stdlib._dataclasses.no_replace",
        "__as_dict__" => "stdlib._dataclasses.no_asdict",
        "__as_tuple__" => "stdlib._dataclasses.no_astuple",
        "__fields__" => "stdlib._dataclasses.no_fields",
        "__neg__" => "core.object.no_neg",
        "__pos__" => "core.object.no_pos",
        "__invert__" => "core.object.no_invert",
        "__abs__" => "core.object.no_abs",
        "__round__" => "core.object.no_round",
        _ => return None,
    })
}

/// The function of a library module that an assignment to one of its variables from outside calls.
pub fn assigner(name: &str) -> String {
    format!("_assign_{name}")
}

/// The function that says which values `isinstance` counts as instances of a class of the library beside it.
pub fn instances_of(class: &str) -> String {
    format!("_instance_of_{class}")
}

/// The same of `issubclass`.
pub fn subclasses_of(class: &str) -> String {
    format!("_subclass_of_{class}")
}

/// Modules of Python that need what WebAssembly or a compiled program does not have, and why.
pub const REFUSED_MODULES: &[(&[&str], &str)] = &[
    (&["threading", "_thread", "concurrent", "multiprocessing"], "a component has no threads and starts no processes"),
    (&["subprocess", "pty", "signal", "fcntl", "resource"], "a component starts no processes and gets no signals"),
    (
        &["socket", "socketserver", "ssl", "select", "selectors", "http", "urllib.request", "ftplib", "smtplib"],
        "a component has no sockets",
    ),
    (&["ctypes", "cffi", "mmap"], "C code cannot be loaded into a component"),
    (&["tkinter", "curses", "turtle"], "a component has no screen"),
    (
        &["ast", "code", "codeop", "compileall", "dis", "importlib", "imp", "runpy", "pdb", "tracemalloc"],
        "there is no Python at run time: programs are compiled ahead of time",
    ),
];

/// Names in modules that need the same, and why.
pub const REFUSED_IN_MODULES: &[(&str, &[&str], &str)] = &[
    (
        "os",
        &[
            "system", "popen", "fork", "execv", "execvp", "execl", "spawnv", "spawnl", "kill", "wait", "waitpid",
            "getpid",
        ],
        "a component starts no processes",
    ),
    ("os", &["chmod", "chown", "getuid", "getlogin", "umask"], "a component knows no users"),
    ("os", &["chdir", "fchdir"], "the working folder of a component does not change"),
];

/// Modules of Python's standard library that are not here: who imports one is told that it was not mistyped.
pub const STANDARD_MODULES: &[&str] = &[
    "array",
    "base64",
    "binascii",
    "bz2",
    "calendar",
    "cmath",
    "cmd",
    "codecs",
    "colorsys",
    "configparser",
    "datetime",
    "doctest",
    "email",
    "errno",
    "fileinput",
    "gc",
    "getpass",
    "gettext",
    "glob",
    "graphlib",
    "gzip",
    "hashlib",
    "hmac",
    "inspect",
    "ipaddress",
    "linecache",
    "locale",
    "lzma",
    "mimetypes",
    "numbers",
    "pathlib",
    "pickle",
    "pkgutil",
    "platform",
    "plistlib",
    "pprint",
    "profile",
    "reprlib",
    "secrets",
    "shelve",
    "shutil",
    "site",
    "sqlite3",
    "stat",
    "stringprep",
    "struct",
    "symtable",
    "sysconfig",
    "tarfile",
    "tempfile",
    "timeit",
    "token",
    "tokenize",
    "tomllib",
    "trace",
    "traceback",
    "types",
    "unicodedata",
    "unittest",
    "uuid",
    "warnings",
    "wave",
    "weakref",
    "xml",
    "zipfile",
    "zlib",
    "zoneinfo",
];

/// What every object has, for `dir`.
pub const NAMES_OF_OBJECTS: &[&str] = &[
    "__class__",
    "__delattr__",
    "__dir__",
    "__doc__",
    "__eq__",
    "__format__",
    "__ge__",
    "__getattribute__",
    "__getstate__",
    "__gt__",
    "__hash__",
    "__init__",
    "__init_subclass__",
    "__le__",
    "__lt__",
    "__ne__",
    "__new__",
    "__reduce__",
    "__reduce_ex__",
    "__repr__",
    "__setattr__",
    "__sizeof__",
    "__str__",
    "__subclasshook__",
];

/// What objects of a program's classes have besides; with `__slots__` only the first.
pub const NAMES_OF_PROGRAM_OBJECTS: &[&str] = &["__module__", "__dict__", "__weakref__"];

/// What every module has.
pub const NAMES_OF_MODULES: &[&str] = &["__doc__", "__loader__", "__name__", "__package__", "__spec__"];

/// Built-in functions of Python that need a Python at run time.
pub const REFUSED_NAMES: &[&str] = &["eval", "exec", "compile", "__import__", "breakpoint"];

/// Names of the modules of the standard library that waspy has.
pub fn stdlib_modules() -> impl Iterator<Item = &'static str> {
    waspy_runtime::files().iter().filter_map(|(path, _)| path.strip_prefix("stdlib/")?.strip_suffix(".py"))
}

/// The parameters of a special method behind `self`, for one that passes them on to a value (`sema/method_values.rs`).
pub fn special_parameters(method: &str) -> Option<&'static str> {
    Some(match method {
        "__repr__" | "__str__" | "__bytes__" | "__hash__" | "__bool__" | "__len__" | "__length_hint__" | "__iter__"
        | "__next__" | "__reversed__" | "__neg__" | "__pos__" | "__abs__" | "__invert__" | "__int__" | "__float__"
        | "__complex__" | "__index__" | "__trunc__" | "__floor__" | "__ceil__" | "__enter__" | "__post_init__"
        | "__aiter__" | "__anext__" | "__aenter__" | "__await__" => "",
        "__add__" | "__sub__" | "__mul__" | "__matmul__" | "__truediv__" | "__floordiv__" | "__mod__"
        | "__divmod__" | "__lshift__" | "__rshift__" | "__and__" | "__xor__" | "__or__" | "__radd__" | "__rsub__"
        | "__rmul__" | "__rmatmul__" | "__rtruediv__" | "__rfloordiv__" | "__rmod__" | "__rdivmod__" | "__rpow__"
        | "__rlshift__" | "__rrshift__" | "__rand__" | "__rxor__" | "__ror__" | "__iadd__" | "__isub__"
        | "__imul__" | "__imatmul__" | "__itruediv__" | "__ifloordiv__" | "__imod__" | "__ipow__" | "__ilshift__"
        | "__irshift__" | "__iand__" | "__ixor__" | "__ior__" | "__eq__" | "__ne__" | "__lt__" | "__le__"
        | "__gt__" | "__ge__" => "other",
        "__getitem__" | "__delitem__" | "__contains__" | "__missing__" => "key",
        "__getattr__" | "__delattr__" => "name",
        "__format__" => "spec",
        "__setitem__" => "key, value",
        "__setattr__" => "name, value",
        "__pow__" | "__round__" => "*values",
        "__exit__" | "__aexit__" => "kind, error, traceback",
        "__init__" | "__call__" => "*values, **named",
        _ => return None,
    })
}
