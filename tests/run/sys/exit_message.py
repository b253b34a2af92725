import sys

print("out")
for code in [None, 0, True, "text"]:
    try:
        sys.exit(code)
    except SystemExit as e:
        print(repr(e.code), e.args)
sys.exit("fatal: nothing to do")
