"""The longest Collatz chain that begins below n: division, remainder, an inner loop without a known end."""

import sys


def run(n: int) -> int:
    best = 0
    longest = 0
    for start in range(1, n):
        x = start
        steps = 0
        while x != 1:
            if x % 2 == 0:
                x = x // 2
            else:
                x = 3 * x + 1
            steps += 1
        if steps > longest:
            longest = steps
            best = start
    return best * 1000 + longest


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
