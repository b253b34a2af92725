import threading
import socket
import subprocess
import http
import ctypes
from multiprocessing import Process

x = eval("1 + 1")
exec("y = 2")
code = compile("1", "", "eval")


class Before:
    pass


class After:
    pass


def turned(one: Before):
    one.__class__ = After
    return one
