

def flips(n):
    p = list(range(n))
    q = p[:]
    sign = 1
    best = total = 0
    counts = list(range(n))
    while True:
        first = p[0]
        if first != 0:
            q[:] = p
            count = 1
            while True:
                top = q[first]
                if top == 0:
                    if count > best:
                        best = count
                    total += sign * count
                    break
                q[first] = first
                if first >= 3:
                    i = 1
                    j = first - 1
                    while i < j:
                        q[i], q[j] = q[j], q[i]
                        i += 1
                        j -= 1
                first = top
                count += 1
        if sign == 1:
            p[0], p[1] = p[1], p[0]
            sign = -1
        else:
            p[1], p[2] = p[2], p[1]
            sign = 1
            for i in range(2, n):
                if counts[i] != 0:
                    counts[i] -= 1
                    break
                if i == n - 1:
                    return total, best
                counts[i] = i
                t = p.pop(0)
                p.insert(i + 1, t)


def perms(n):
    count = list(range(1, n + 1))
    perm1 = list(range(n))
    best = 0
    r = n
    while 1:
        while r != 1:
            count[r - 1] = r
            r -= 1
        if perm1[0] != 0 and perm1[n - 1] != n - 1:
            perm = perm1[:]
            k = perm[0]
            steps = 0
            while k:
                perm[: k + 1] = reversed(perm[: k + 1])
                steps += 1
                k = perm[0]
            if steps > best:
                best = steps
        while r != n:
            perm1.insert(r, perm1.pop(0))
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        else:
            return best


def run(n):
    return flips(n), perms(n)


if __name__ == "__main__":
    print(run(6))
