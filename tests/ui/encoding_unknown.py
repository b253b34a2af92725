# -*- coding: utf-16 -*-
print("x")
