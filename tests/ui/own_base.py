class A(A):
    pass


print(A())
