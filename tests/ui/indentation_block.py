if True:
print("inside")
