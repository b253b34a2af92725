//! What the built-in types and the library can do, a template a line: `$int` in one is an expression of the type, `$small` a
//! literal that can be a width, a count or an index.
//!
//! Sizes stay small: what a width or a count comes from is `$small`, never an expression. Only order that Python defines is
//! shown: sets hold integers, whose hashes no seed changes.
//!
//! Longer than 600 lines because it is a list: a method more is a line more.

use super::{T, Writer};

/// What programs import, all of them: only what they use is compiled.
pub(super) const IMPORTS: &[&str] = &[
    "import bisect, copy, functools, heapq, itertools, json, math, operator, statistics, string, textwrap",
    "from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple",
    "from dataclasses import dataclass",
];

const INT: &[&str] = &[
    "$str.count($str, $small)",
    "$str.find($str, $small, $small)",
    "$str.rfind($str)",
    "$str.index($str)",
    "$str.rindex($str, $small)",
    "ord($str)",
    "int($str, $small)",
    "int($bytes)",
    "$int.bit_length()",
    "$int.bit_count()",
    "int.from_bytes($bytes, 'big', signed=$bool)",
    "int.from_bytes($bytearray, 'little')",
    "pow($int, $small, $int)",
    "round($float)",
    "round($int, $small)",
    "math.floor($float)",
    "math.ceil($float)",
    "math.trunc($float)",
    "math.gcd($int, $int)",
    "math.lcm($int, $small)",
    "math.isqrt($int)",
    "math.comb($small, $small)",
    "math.perm($small, $small)",
    "math.factorial($small)",
    "math.prod($ints)",
    "$ints.index($int)",
    "$ints.index($int, $small)",
    "$ints.count($int)",
    "$bytes[$small]",
    "$bytes.find($bytes)",
    "$bytes.count($bytes)",
    "$bytes.index($int)",
    "$bytearray[$small]",
    "$deque[$small]",
    "$deque.index($int)",
    "$deque.count($int)",
    "$counter[$str]",
    "$counter.total()",
    "len($lists)",
    "len($counter)",
    "len($deque)",
    "len($frozen)",
    "len($bytes)",
    "len($pairs)",
    "sum($set)",
    "max($frozen, default=$small)",
    "min($ints, key=lambda k: -k)",
    "max($pairs)[0]",
    "$pairs[$small][0]",
    "$lists[$str][$small]",
    "sum($ints, $int)",
    "sum(map(len, $strs))",
    "sum(x * y for x, y in zip($ints, $ints))",
    "functools.reduce(operator.add, $ints)",
    "functools.reduce(lambda x, y: x * 2 - y, $ints, $int)",
    "bisect.bisect(sorted($ints), $int)",
    "bisect.bisect_left($ints, $int)",
    "next(iter($ints), $int)",
    "operator.itemgetter($small)($ints)",
    "heapq.nsmallest($small, $ints)[0]",
    "statistics.median_low($ints)",
    "($int if $opt is None else $int)",
    "slice($small, $small, $small).indices($small)[1]",
    "hash($int)",
    "hash($float)",
    "copy.copy($ints)[$small]",
    "$frozen.__len__()",
    "json.loads(json.dumps($ints))[$small]",
    "(lambda *a, k=$int: len(a) + k)(*list($ints))",
    "(lambda a, b=$int: a - b)(*list($ints))",
];

const FLOAT: &[&str] = &[
    "$float.__abs__()",
    "$complex.real",
    "$complex.imag",
    "abs($complex)",
    "math.sqrt($int)",
    "math.fabs($float)",
    "math.fmod($float, $float)",
    "math.copysign($float, $int)",
    "math.fsum([$float, $float, $int])",
    "math.ldexp($float, $small)",
    "math.modf($float)[0]",
    "math.dist($ints, $ints)",
    "($float // $float)",
    "($float % $float)",
    "($int // $float)",
    "($float ** $small)",
    "divmod($float, $int)[$small]",
    "float($str)",
    "float.fromhex($float.hex())",
    "sum([$float, $int], $float)",
    "float(statistics.mean($ints))",
    "float(statistics.median($ints))",
    "float(statistics.pstdev($ints))",
    "$float.conjugate()",
    "round($float, $small)",
];

const STR: &[&str] = &[
    "$str.ljust($small, $str)",
    "$str.rjust($small)",
    "$str.center($small, '*')",
    "$str.zfill($small)",
    "$str.expandtabs($small)",
    "$str.$case()",
    "$str.removeprefix($str)",
    "$str.removesuffix($str)",
    "$str.lstrip($str)",
    "$str.rstrip($str)",
    "$str.strip('ab')",
    "$str.replace($str, $str, $small)",
    "$str.partition($str)[$small]",
    "$str.rpartition($str)[$small]",
    "$str.split($str, $small)[$small]",
    "$str.rsplit(None, $small)[$small]",
    "$str.translate(str.maketrans('abc', 'xyz', $str))",
    "$str.translate({97: $str, 98: None, 99: $int})",
    "$str.format($int, $str)",
    "'{} {!r:>8} {:^5}'.format($int, $str, $bool)",
    "'{0:>{1}}'.format($str, $small)",
    "'{:{}.{}f}'.format($float, $small, $small)",
    "'{a[0]} {b.real}'.format(a=$ints, b=$complex)",
    "'%d %s %r' % ($int, $str, $opt)",
    "'%5.2f|%-6s|%+d' % ($float, $str, $int)",
    "'%x %o %e %g' % ($int, $int, $float, $float)",
    "('%(a)s' % $dict)",
    "('%s' % $any)",
    "format($int, $spec)",
    "format($float, $spec)",
    "format($str, $spec)",
    "format($complex, '.2f')",
    "f'{$int:#x}{$float:.3g}{$bool!r}'",
    "chr($small)",
    "hex($int)",
    "bin($int)",
    "oct($int)",
    "ascii($str)",
    "str($bytes)",
    "str($bytes, 'utf-8', 'replace')",
    "$bytes.decode()",
    "$bytes.decode('latin-1')",
    "$bytes.decode('ascii', 'ignore')",
    "$bytes.hex()",
    "$bytes.hex(':', $small)",
    "$bytearray.decode('utf-16-le', 'replace')",
    "$float.hex()",
    "repr($any)",
    "str($any)",
    "type($any).__name__",
    "','.join(map(str, $ints))",
    "''.join(sorted($str))",
    "''.join(reversed($str))",
    "$str.join($str)",
    "max($strs, key=len)",
    "min($str)",
    "$counter.most_common($small)[$small][0]",
    "next(iter($strs))",
    "$pairs[$small][1]",
    "json.dumps($any)",
    "json.dumps($dict, sort_keys=True, indent=$small)",
    "json.dumps($lists, separators=(',', ':'))",
    "textwrap.fill($str, 5)",
    "textwrap.dedent($str)",
    "textwrap.indent($str, '> ')",
    "string.capwords($str)",
    "string.Template($str + ' $$a').safe_substitute($dict)",
    "$str[$small:$small:$small]",
    "($str % $any)",
];

const BOOL: &[&str] = &[
    "$str.$is()",
    "$bytes.$isbytes()",
    "$str.startswith($str)",
    "$str.endswith(($str, $str))",
    "$str.startswith($str, $small)",
    "$bytes.startswith($bytes)",
    "$set.$rel($set)",
    "$frozen.$rel($ints)",
    "$set.isdisjoint($frozen)",
    "($set $cmp $frozen)",
    "($int in $frozen)",
    "($int in $deque)",
    "($int in $bytes)",
    "($bytes in $bytes)",
    "($str in $counter)",
    "($str in $lists)",
    "($int in range($small, $small, $step))",
    "($bytes $cmp $bytearray)",
    "($strs $cmp $strs)",
    "($deque == $deque)",
    "($counter <= $counter)",
    "($complex == $float)",
    "($dict.keys() & $strs == set())",
    "($dict.items() <= $dict.items())",
    "$float.is_integer()",
    "math.isclose($float, $float)",
    "math.isnan($float)",
    "all($ints)",
    "any($strs)",
    "any(c > 'a' for c in $str)",
    "all(isinstance(x, int) for x in $ints)",
    "callable($any)",
    "hasattr($any, 'real')",
    "isinstance($any, (list, tuple, str))",
    "issubclass(type($any), int)",
    "operator.$op($int, $int)",
    "($any == $any)",
    "($any is None)",
    "(range($small) == range($small, $small))",
    "bool($any)",
    "(not $any)",
];

const INTS: &[&str] = &[
    "list($set)",
    "list($frozen)",
    "list($bytes)",
    "list($bytearray)",
    "list($deque)",
    "list(reversed($ints))",
    "list(map(abs, $ints))",
    "list(map(operator.mul, $ints, $ints))",
    "list(filter(None, $ints))",
    "list(filter(lambda x: x > $int, $ints))",
    "list(range($small, $small, $step))",
    "[ord(c) for c in $str]",
    "[x for x in $ints if x % 2]",
    "[x + y for x in $ints for y in $frozen]",
    "($ints * $small)",
    "$ints[$small:$small]",
    "$ints[$small:$small:$step]",
    "$ints.copy()",
    "sorted($frozen, reverse=$bool)",
    "sorted($ints, key=lambda k: (k % 3, k))",
    "sorted($deque, key=str)",
    "list(itertools.accumulate($ints))",
    "list(itertools.accumulate($ints, operator.mul, initial=$int))",
    "list(itertools.chain($ints, $bytes))",
    "list(itertools.islice($ints, $small))",
    "list(itertools.islice(itertools.count($int, $small), 3))",
    "list(itertools.takewhile(lambda x: x < 5, $ints))",
    "list(itertools.dropwhile(lambda x: x < 5, $ints))",
    "list(itertools.compress($ints, $ints))",
    "list(itertools.repeat($int, 3))",
    "[len(list(g)) for k, g in itertools.groupby($str)]",
    "[*$ints, *$frozen, $int]",
    "heapq.nlargest($small, $ints)",
    "list(heapq.merge($ints, $ints))",
    "$lists.get($str, $ints)",
    "$lists[$str]",
    "list($dict.values())",
    "[len(s) for s in $strs]",
    "[n for n, s in $pairs]",
    "json.loads(str($ints))",
    "copy.deepcopy($ints)",
    "(lambda *a: list(a))(*list($ints))",
    "list(int.to_bytes($int, 4, 'little', signed=True))",
];

const STRS: &[&str] = &[
    "$str.split($str)",
    "$str.split(maxsplit=$small)",
    "$str.rsplit($str, $small)",
    "$str.splitlines($bool)",
    "list($str)",
    "list($counter)",
    "list($lists)",
    "list($str.partition($str))",
    "sorted($strs, key=len)",
    "sorted($strs, key=str.lower, reverse=True)",
    "[c * $small for c in $str]",
    "[s.upper() for s in $strs if s]",
    "list(map(str.strip, $strs))",
    "list(map(''.join, itertools.permutations($str[:3], 2)))",
    "list(map(''.join, itertools.product('ab', repeat=2)))",
    "list(map(''.join, itertools.combinations($str[:4], 2)))",
    "[s for n, s in $pairs]",
    "($strs * $small)",
    "$strs[::$step]",
    "textwrap.wrap($str, 4)",
    "list(dict.fromkeys($strs))",
    "[k for k, v in sorted($dict.items(), key=lambda p: p[1])]",
    "[f'{k}={v}' for k, v in $dict.items()]",
    "list(Counter($strs).elements())",
    "[repr(x) for x in $any]",
];

const DICT: &[&str] = &[
    "dict($dict, k=$int)",
    "($dict | $dict)",
    "dict.fromkeys($str, $int)",
    "dict($counter)",
    "{k: len(v) for k, v in $lists.items()}",
    "{v: k for k, v in $pairs}",
    "{s: n for n, s in enumerate($strs)}",
    "$dict.copy()",
    "dict(ChainMap($dict, $dict))",
    "dict(sorted($dict.items()))",
    "dict(OrderedDict($dict))",
    "copy.copy($dict)",
    "json.loads(json.dumps($dict))",
    "dict(a=$int, **dict($dict))",
    "(lambda **k: k)(**dict($dict))",
];

const SET: &[&str] = &[
    "$set.union($ints, $bytes)",
    "$set.intersection($ints)",
    "$set.difference($frozen)",
    "$set.symmetric_difference($ints)",
    "($set | $frozen)",
    "($set - $frozen)",
    "$set.copy()",
    "set($deque)",
    "set(range($small))",
    "{x % 4 for x in $ints}",
    "set($dict.values())",
];

const PAIR: &[&str] = &[
    "$pairs[$small]",
    "max($pairs)",
    "min($pairs, key=lambda p: p[1])",
    "tuple([$int, $str])",
    "next(zip($ints, $str))",
    "next(enumerate($str, $int))",
    "(*[$int], *[$str])",
    "$pair[::1]",
    "namedtuple('P', 'x y')($int, $str)",
    "(lambda a, b: (b, a))($str, $int)",
];

const OPT: &[&str] = &["$dict.get($str)", "next(iter($ints), None)", "max($ints, default=None)", "($opt or None)"];

const BYTES: &[&str] = &[
    "$str.encode()",
    "$str.encode('latin-1', 'replace')",
    "$str.encode('ascii', 'xmlcharrefreplace')",
    "$str.encode('utf-16-le')",
    "($bytes + $bytes)",
    "($bytes + $bytearray)",
    "($bytes * $small)",
    "$bytes[$small:$small]",
    "$bytes[::$step]",
    "bytes($ints)",
    "bytes($bytearray)",
    "bytes($small)",
    "bytes.fromhex($str)",
    "$int.to_bytes(3, 'big', signed=$bool)",
    "$bytes.replace($bytes, $bytes)",
    "$bytes.upper()",
    "$bytes.strip()",
    "$bytes.split()[$small]",
    "$bytes.join([$bytes, $bytes])",
    "$bytes.ljust($small, b'.')",
    "$bytes.translate(None, $bytes)",
    "b'%d-%s' % ($int, $bytes)",
    "bytes(x ^ 1 for x in $bytes)",
];

const BYTEARRAY: &[&str] = &[
    "bytearray($bytes)",
    "bytearray($ints)",
    "bytearray($small)",
    "($bytearray + $bytes)",
    "($bytearray * $small)",
    "$bytearray[$small:]",
    "$bytearray.replace($bytes, $bytes)",
    "bytearray($str, 'utf-8')",
    "$bytearray.copy()",
];

const COMPLEX: &[&str] = &[
    "complex($float, $int)",
    "complex($str)",
    "($complex + $int)",
    "($complex * $complex)",
    "($complex - $float)",
    "($complex / $complex)",
    "($complex ** $small)",
    "(-$complex)",
    "$complex.conjugate()",
    "sum([$complex, $int])",
];

const FROZEN: &[&str] = &[
    "frozenset($ints)",
    "frozenset($set)",
    "($frozen & $set)",
    "($frozen | $frozen)",
    "($frozen ^ $set)",
    "$frozen.difference($ints)",
    "$frozen.union($set, $deque)",
    "frozenset(x // 2 for x in $ints)",
];

const DEQUE: &[&str] = &[
    "deque($ints)",
    "deque($ints, $small)",
    "deque($frozen, maxlen=3)",
    "($deque + $deque)",
    "($deque * $small)",
    "$deque.copy()",
    "deque(reversed($deque))",
];

const COUNTER: &[&str] = &[
    "Counter($str)",
    "Counter($strs)",
    "Counter($dict)",
    "($counter + $counter)",
    "($counter - $counter)",
    "($counter & $counter)",
    "($counter | $counter)",
    "(+$counter)",
    "Counter(a=$int, b=$small)",
];

const LISTS: &[&str] = &[
    "{$str: $ints}",
    "{$str: $ints, 'k': [$int]}",
    "{s: [n] for n, s in $pairs}",
    "($lists | $lists)",
    "dict.fromkeys($strs, $ints)",
    "copy.deepcopy($lists)",
    "{k: sorted(v) for k, v in $lists.items()}",
    "defaultdict(list, $lists)",
];

const PAIRS: &[&str] = &[
    "list(zip($ints, $strs))",
    "list(enumerate($str))",
    "list(enumerate($strs, $int))",
    "[$pair, $pair]",
    "sorted($pairs)",
    "sorted($pairs, key=lambda p: p[1])",
    "sorted($pairs, key=operator.itemgetter(1), reverse=True)",
    "[(v, k) for k, v in $dict.items()]",
    "$pairs[$small:]",
    "list(zip(*[$ints, $str]))",
    "[(n, c) for c, n in $counter.most_common()]",
];

/// Statements that change a container, or print what doing so gives.
const CHANGES: &[&str] = &[
    "$ints.remove($int)",
    "$ints.extend($frozen)",
    "$ints[$small:$small] = $ints",
    "$ints[::$step] = $ints",
    "del $ints[$small:$small]",
    "del $ints[::$step]",
    "$ints.sort(key=lambda k: -k, reverse=$bool)",
    "$ints.clear()",
    "$strs.append($str)",
    "$strs.sort(key=len)",
    "print($strs.pop($small))",
    "del $dict[$str]",
    "$dict.update($dict)",
    "$dict.update(zip($str, $ints))",
    "$dict.update(k=$int)",
    "print($dict.popitem())",
    "print($dict.pop($str))",
    "$set.update($ints, $bytes)",
    "$set.remove($int)",
    "$set.difference_update($frozen)",
    "$set.symmetric_difference_update($ints)",
    "$set.clear()",
    "$bytearray.append($int)",
    "$bytearray.extend($bytes)",
    "$bytearray[$small] = $int",
    "$bytearray[$small:$small] = $bytes",
    "print($bytearray.pop())",
    "del $bytearray[::$step]",
    "$bytearray.reverse()",
    "$deque.append($int)",
    "$deque.appendleft($int)",
    "$deque.extendleft($ints)",
    "$deque.rotate($small)",
    "$deque[$small] = $int",
    "$deque.insert($small, $int)",
    "print($deque.pop(), $deque.popleft())",
    "$deque.remove($int)",
    "$counter.update($str)",
    "$counter.subtract($dict)",
    "$counter[$str] += $int",
    "del $counter[$str]",
    "$lists.setdefault($str, []).append($int)",
    "$lists[$str] = $ints",
    "$lists[$str].append($int)",
    "print($lists.pop($str, None))",
    "$pairs.append($pair)",
    "$pairs.sort()",
    "$pairs[$small] = $pair",
    "heapq.heapify($ints)",
    "heapq.heappush($ints, $int)",
    "print(heapq.heappop($ints))",
    "bisect.insort($ints, $int)",
    "print(*$ints, sep=$str)",
    "print(*$strs, $any, sep='-', end=';\\n')",
    "print(memoryview($bytes)[$small:].tolist())",
    "for x in $frozen: print(x, end=' ')",
    "for k, v in $counter.items(): print(k, v)",
    "for k in list($lists): print(k, $lists.get(k))",
    "print([*map(lambda a, b: (a, b), $ints, $str)])",
    "print(dict(zip($strs, itertools.cycle('xy'))))",
    "print(list(zip($ints, $deque)), list(enumerate($ints, $int)), dict(enumerate($str)))",
    "print(list(itertools.zip_longest($ints, $strs, fillvalue=$any)))",
    "print(sorted($any, key=repr))",
    "print(list($any), tuple($any))",
    "print(max($any, $any))",
    "print($any + $any)",
    "print($any < $any)",
    "print($any[$small])",
    "print($any[$str])",
    "print(len($any))",
    "print(-$any)",
    "print(hash($pair) == hash($pair))",
    "print({$any: $int})",
    "print($any in $any)",
];

impl Writer {
    /// An expression of the type from a template.
    pub(super) fn by_template(&mut self, ty: T, depth: usize) -> Option<String> {
        let templates = match ty {
            T::Int => INT,
            T::Float => FLOAT,
            T::Str => STR,
            T::Bool => BOOL,
            T::Ints => INTS,
            T::Strs => STRS,
            T::Dict => DICT,
            T::Set => SET,
            T::Pair => PAIR,
            T::Opt => OPT,
            T::Bytes => BYTES,
            T::Bytearray => BYTEARRAY,
            T::Complex => COMPLEX,
            T::Frozen => FROZEN,
            T::Deque => DEQUE,
            T::Counter => COUNTER,
            T::Lists => LISTS,
            T::Pairs => PAIRS,
            T::Object(_) => return None,
        };
        let template = self.pick(templates);
        Some(self.filled(template, depth + 1))
    }

    /// A statement from a template.
    pub(super) fn change_by_template(&mut self) -> String {
        let template = self.pick(CHANGES);
        self.filled(template, 1)
    }

    fn filled(&mut self, template: &str, depth: usize) -> String {
        let mut text = String::new();
        let mut rest = template;
        while let Some(at) = rest.find('$') {
            text += &rest[..at];
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix('$') {
                text.push('$');
                rest = after;
                continue;
            }
            let end = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
            let value = self.hole(&rest[..end], rest[end..].starts_with(['.', '[']), depth);
            // Quotes do not nest in a text that is formatted.
            let nested = text.starts_with("f'");
            text += if nested && value.contains(['\'', '{', '\\']) { "1" } else { &value };
            rest = &rest[end..];
        }
        text + rest
    }

    fn hole(&mut self, name: &str, receives: bool, depth: usize) -> String {
        let ty = match name {
            "int" => T::Int,
            "float" => T::Float,
            "str" => T::Str,
            "bool" => T::Bool,
            "ints" => T::Ints,
            "strs" => T::Strs,
            "dict" => T::Dict,
            "set" => T::Set,
            "pair" => T::Pair,
            "opt" => T::Opt,
            "bytes" => T::Bytes,
            "bytearray" => T::Bytearray,
            "complex" => T::Complex,
            "frozen" => T::Frozen,
            "deque" => T::Deque,
            "counter" => T::Counter,
            "lists" => T::Lists,
            "pairs" => T::Pairs,
            "any" => self.any_type(),
            _ => return self.word(name),
        };
        if receives { self.receiver(ty, depth) } else { self.expr(ty, depth) }
    }

    /// What is no expression: one of some words.
    fn word(&mut self, name: &str) -> String {
        let words: &[&str] = match name {
            "small" => &["0", "1", "2", "3", "-1", "-2", "7", "10"],
            "step" => &["1", "2", "-1", "-2", "3", "0"],
            "cmp" => &["<", "<=", "==", "!=", ">", ">="],
            "rel" => &["issubset", "issuperset", "isdisjoint"],
            "op" => &["lt", "le", "eq", "ne", "ge", "gt", "contains"],
            "case" => &["upper", "lower", "title", "swapcase", "capitalize", "casefold", "strip", "lstrip", "rstrip"],
            "is" => &[
                "isalpha",
                "isdigit",
                "isalnum",
                "isupper",
                "islower",
                "istitle",
                "isspace",
                "isidentifier",
                "isdecimal",
                "isnumeric",
                "isprintable",
                "isascii",
            ],
            "isbytes" => &["isalpha", "isdigit", "isalnum", "isupper", "islower", "isspace", "isascii", "istitle"],
            "spec" => &[
                "''", "'>8'", "'*^9'", "'+'", "'08'", "',.2f'", "'e'", "'g'", "'%'", "'x'", "'_d'", "'c'", "'s'",
                "'.3'",
            ],
            _ => unreachable!("no hole has the name {name}"),
        };
        self.pick(words).into()
    }
}

#[cfg(test)]
mod tests {
    use crate::programs::program;

    /// Every hole has a name that is known, and every kind of expression comes.
    #[test]
    fn templates_are_filled() {
        let all: String = (0..400).map(|i| program(3, i)).collect();
        assert!(!all.contains("$int") && !all.contains("$str"), "a hole is left");
        for word in ["bytearray(", "Counter(", "deque(", "complex(", "frozenset(", "itertools.", "functools.", "json."]
        {
            assert!(all.contains(word), "no program has {word}");
        }
    }
}
