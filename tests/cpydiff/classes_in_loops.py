"""A class statement that runs again makes no further class.

In CPython each run of a class statement makes a class. Here a class is known when compiling, one for each class statement:
running it again is refused where that would change a class that may still be in use, and gives the same class otherwise.
"""

kept = []
for size in (1, 2):
    try:

        class Sized:
            area = size * size

        kept.append(Sized)
    except NotImplementedError as error:
        print("refused:", error)
print([cls.area for cls in kept])

for size in (1, 2):

    class Same:
        kind = "same"

        def area(self):
            return size * size

    kept.append(Same)
    print(Same().area(), Same.kind)

for size in (1, 2):

    class Used:
        area = size * size

    print(Used.area, Used().area)
