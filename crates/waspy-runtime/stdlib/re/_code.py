# dialect: typed
"""The operations of a compiled pattern: a list of numbers, an operation and its operands in turn.

Jumps are relative to the operation that jumps, so that pieces of code can be put together as they are.

    CHAR c, FOLDED c          this character; the same without regard to case
    ANY 0, ALL 0              a character but a line's end; any character
    SET i, FOLDED_SET i       a character of the set i
    AT place                  a test of the place, without taking anything
    MARK i                    keeps the place as mark i (a group has the marks 2n and 2n + 1)
    JUMP d                    goes on at d
    SPLIT d                   tries what follows, then d
    JUMP_SPLIT d              tries d, then what follows
    MANY op x low high how    op x, from low to high times (high -1: any number), HOW to choose
    LOOP k                    begins the loop k
    AGAIN k low high how d    behind the body of loop k, which begins at d
    GROUP n how               the text of group n; how: 1 without regard to case
    LOOK d negative back      tests what stands here up to DONE; it goes on at d. back: places to step back first
    ATOMIC d                  matches up to DONE and never tries that again; it goes on at d
    IF n d                    goes on where group n has matched, at d where not
    DONE                      a match
    FAIL                      none
"""

CHAR = 0
FOLDED = 1
ANY = 2
ALL = 3
SET = 4
FOLDED_SET = 5
AT = 6
MARK = 7
JUMP = 8
SPLIT = 9
JUMP_SPLIT = 10
MANY = 11
LOOP = 12
AGAIN = 13
GROUP = 14
LOOK = 15
ATOMIC = 16
IF = 17
DONE = 18
FAIL = 19

# How a repetition chooses.
GREEDY = 0
LAZY = 1
POSSESSIVE = 2

# Places.
TEXT_BEGIN = 0
LINE_BEGIN = 1
TEXT_END = 2
LAST_LINE_END = 3
LINE_END = 4
EDGE = 5
NO_EDGE = 6
ASCII_EDGE = 7
ASCII_NO_EDGE = 8

# Flags, with the values of the public ones.
IGNORECASE = 2
LOCALE = 4
MULTILINE = 8
DOTALL = 16
UNICODE = 32
VERBOSE = 64
DEBUG = 128
ASCII = 256
