def deep(x):
    for x0 in x:
        for x1 in x:
            for x2 in x:
                for x3 in x:
                    for x4 in x:
                        for x5 in x:
                            for x6 in x:
                                for x7 in x:
                                    for x8 in x:
                                        for x9 in x:
                                            for x10 in x:
                                                for x11 in x:
                                                    for x12 in x:
                                                        for x13 in x:
                                                            for x14 in x:
                                                                for x15 in x:
                                                                    for x16 in x:
                                                                        for x17 in x:
                                                                            for x18 in x:
                                                                                for x19 in x:
                                                                                    for x20 in x:
                                                                                        pass
