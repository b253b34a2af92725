"""`urllib`: addresses (`urllib.parse`). What opens them is not here: a component has no sockets."""
