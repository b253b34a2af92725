from itertools import count, islice
def primes():
    def sieve(numbers):
        p = next(numbers)
        yield p
        yield from sieve(n for n in numbers if n % p)
    return sieve(count(2))
print(list(islice(primes(), 10)))
