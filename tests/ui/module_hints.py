# What an import or a name of a module that is not there was probably meant to be.
import os

import maths
import numpy
import zipfile

print(math.pi)
os.system("ls")
os.chdir("..")
os.lisdir(".")
