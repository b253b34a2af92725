# dialect: typed
"""SHA-512 (FIPS 180-4), with which `random` makes numbers of the text that it is seeded with."""

from lowlevel.array import Array, new_array
from lowlevel.wasm import *
from builtins.bytes import new_bytes

# The fractions of the square roots of the first 8 primes, and of the cube roots of the first 80.
ROOTS = (
    7640891576956012808, -4942790177534073029, 4354685564936845355, -6534734903238641935,
    5840696475078001361, -7276294671716946913, 2270897969802886507, 6620516959819538809,
)
CUBE_ROOTS = (
    4794697086780616226, 8158064640168781261, -5349999486874862801, -1606136188198331460,
    4131703408338449720, 6480981068601479193, -7908458776815382629, -6116909921290321640,
    -2880145864133508542, 1334009975649890238, 2608012711638119052, 6128411473006802146,
    8268148722764581231, -9160688886553864527, -7215885187991268811, -4495734319001033068,
    -1973867731355612462, -1171420211273849373, 1135362057144423861, 2597628984639134821,
    3308224258029322869, 5365058923640841347, 6679025012923562964, 8573033837759648693,
    -7476448914759557205, -6327057829258317296, -5763719355590565569, -4658551843659510044,
    -4116276920077217854, -3051310485924567259, 489312712824947311, 1452737877330783856,
    2861767655752347644, 3322285676063803686, 5560940570517711597, 5996557281743188959,
    7280758554555802590, 8532644243296465576, -9096487096722542874, -7894198246740708037,
    -6719396339535248540, -6333637450476146687, -4446306890439682159, -4076793802049405392,
    -3345356375505022440, -2983346525034927856, -860691631967231958, 1182934255886127544,
    1847814050463011016, 2177327727835720531, 2830643537854262169, 3796741975233480872,
    4115178125766777443, 5681478168544905931, 6601373596472566643, 7507060721942968483,
    8399075790359081724, 8693463985226723168, -8878714635349349518, -8302665154208450068,
    -8016688836872298968, -6606660893046293015, -4685533653050689259, -4147400797238176981,
    -3880063495543823972, -3348786107499101689, -1523767162380948706, -757361751448694408,
    500013540394364858, 748580250866718886, 1242879168328830382, 1977374033974150939,
    2944078676154940804, 3659926193048069267, 4368137639120453308, 4836135668995329356,
    5532061633213252278, 6448918945643986474, 6902733635092675308, 7801388544844847127,
)


def sha512(data: bytes) -> bytes:
    """The digest, 64 bytes."""
    block = padded(data)
    state = words_of(ROOTS)
    table = words_of(CUBE_ROOTS)
    schedule = new_array[i64](80)
    at: i32 = 0
    while at < block._n:
        mix(state, table, schedule, block._tail + at)
        at = at + 128
    result = new_bytes(64)
    i: i32 = 0
    while i < 64:
        shift = i64_extend_i32_s(56 - ((i & 7) << 3))
        result._tail[i] = i32_wrap_i64(i64_shr_u(state._tail[i >> 3], shift)) & 255
        i = i + 1
    return result


def words_of(numbers: tuple[int]) -> Array[i64]:
    result = new_array[i64](numbers._n)
    i: i32 = 0
    while i < numbers._n:
        result._tail[i] = int_to_i64(numbers._tail[i])
        i = i + 1
    return result


def padded(data: bytes) -> bytes:
    """The message, a one bit, zeros, and its length in bits in the last bytes of a block of 128."""
    n = (data._n + 17 + 127) & -128
    result = new_bytes(n)
    memory_copy(result._tail, data._tail, data._n)
    result._tail[data._n] = 128
    length = i64_extend_i32_s(data._n) << 3
    i: i32 = 0
    while i < 8:
        result._tail[n - 1 - i] = i32_wrap_i64(length) & 255
        length = i64_shr_u(length, 8)
        i = i + 1
    return result


@inline
@noraise
@nocollect
def turned(x: i64, n: i64) -> i64:
    return i64_shr_u(x, n) | x << (64 - n)


@noraise
@nocollect
def mix(state: Array[i64], table: Array[i64], schedule: Array[i64], block: Ptr[u8]) -> None:
    """One block."""
    w = schedule._tail
    i: i32 = 0
    while i < 16:
        word: i64 = 0
        k: i32 = 0
        while k < 8:
            word = word << 8 | i64_extend_i32_u(block[(i << 3) + k])
            k = k + 1
        w[i] = word
        i = i + 1
    while i < 80:
        x = w[i - 15]
        y = w[i - 2]
        small = turned(x, 1) ^ turned(x, 8) ^ i64_shr_u(x, 7)
        large = turned(y, 19) ^ turned(y, 61) ^ i64_shr_u(y, 6)
        w[i] = w[i - 16] + small + w[i - 7] + large
        i = i + 1
    s = state._tail
    a = s[0]
    b = s[1]
    c = s[2]
    d = s[3]
    e = s[4]
    f = s[5]
    g = s[6]
    h = s[7]
    i = 0
    while i < 80:
        one = h + (turned(e, 14) ^ turned(e, 18) ^ turned(e, 41)) + (e & f ^ (e ^ -1) & g) + table._tail[i] + w[i]
        two = (turned(a, 28) ^ turned(a, 34) ^ turned(a, 39)) + (a & b ^ a & c ^ b & c)
        h = g
        g = f
        f = e
        e = d + one
        d = c
        c = b
        b = a
        a = one + two
        i = i + 1
    s[0] = s[0] + a
    s[1] = s[1] + b
    s[2] = s[2] + c
    s[3] = s[3] + d
    s[4] = s[4] + e
    s[5] = s[5] + f
    s[6] = s[6] + g
    s[7] = s[7] + h
