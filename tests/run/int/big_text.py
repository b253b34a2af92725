n = 1
for i in range(1, 60):
    n *= i
print(n)
print(-n)
print(n // 10**40, n % 10**40)
m = 7**300
print(m)
print(len(str(m)), str(m)[:5], str(m)[-5:])
print(int(str(m)) == m, int(hex(m), 16) == m, int(oct(m), 0) == m, int(bin(m), 2) == m)
print(hex(n), oct(n), bin(2**64 + 1))
print(hex(-255), oct(-8), bin(-5), hex(0), bin(0))
