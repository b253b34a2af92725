"""`dataclasses`."""

from _dataclass_fields import MISSING, Field
from _dataclasses import InitVar, KW_ONLY, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from core.exceptions_more import FrozenInstanceError
