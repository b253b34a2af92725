"""For pytest: the modules import `host`, which Rust provides otherwise."""

import sys

import _fake_host

sys.modules["host"] = _fake_host
