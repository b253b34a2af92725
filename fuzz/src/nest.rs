//! Programs that go deep, long or wide, and types that would grow without end.

use crate::random::Random;

/// A shape: a text of a given size.
type Shape = fn(usize) -> String;

/// Every shape, with the largest size that is tried.
pub const SHAPES: &[(&str, usize, Shape)] = &[
    ("parentheses", 3000, |n| format!("x = {}1{}\n", "(".repeat(n), ")".repeat(n))),
    ("lists", 3000, |n| format!("x = {}1{}\nprint(x)\n", "[".repeat(n), "]".repeat(n))),
    ("tuples", 3000, |n| format!("x = {}1{}\nprint(x)\n", "(".repeat(n), ",)".repeat(n))),
    ("dicts", 1000, |n| format!("x = {}1{}\nprint(x)\n", "{1:".repeat(n), "}".repeat(n))),
    ("minus", 3000, |n| format!("x = {}1\n", "-".repeat(n))),
    ("not", 3000, |n| format!("x = {}1\n", "not ".repeat(n))),
    ("sum", 3000, |n| format!("x = 1{}\nprint(x)\n", " + 1".repeat(n))),
    ("sum of a name", 3000, |n| format!("def f(a: int) -> int:\n    return a{}\nprint(f(1))\n", " + a".repeat(n))),
    ("powers", 3000, |n| format!("x = 1{}\n", " ** 1".repeat(n))),
    ("text", 3000, |n| format!("x = ''{}\nprint(x)\n", " + 'a'".repeat(n))),
    ("and", 3000, |n| format!("y = 1\nx = y{}\n", " and y or y".repeat(n))),
    ("comparisons", 3000, |n| format!("x = 1{}\n", " < 2".repeat(n))),
    ("conditionals", 1000, |n| format!("y = 1\nx = {}0\nprint(x)\n", "1 if y else ".repeat(n))),
    ("conditional tests", 500, |n| format!("y = 1\nx = {}1{}\n", "(1 if ".repeat(n), " else 0)".repeat(n))),
    ("lambdas", 1000, |n| format!("x = {}0\n", "lambda: ".repeat(n))),
    ("attributes", 3000, |n| format!("x = 1\ny = x{}\n", ".real".repeat(n))),
    ("subscripts", 3000, |n| format!("def f(x):\n    return x{}\nf([1])\n", "[0]".repeat(n))),
    ("calls", 3000, |n| format!("def f():\n    return f\nf{}\n", "()".repeat(n))),
    ("arguments", 1000, |n| format!("def f(a):\n    return a\nprint({}1{})\n", "f(".repeat(n), ")".repeat(n))),
    ("str of str", 500, |n| format!("print({}1{})\n", "str(".repeat(n), ")".repeat(n))),
    ("walrus", 500, |n| format!("x = {}1{}\n", "(y := ".repeat(n), ")".repeat(n))),
    ("f-strings", 200, |n| format!("x = {}1{}\n", "f'{".repeat(n), "}'".repeat(n))),
    ("format specs", 50, |n| format!("x = f'{}1{}'\n", "{1:".repeat(n), "}".repeat(n))),
    ("comprehensions", 100, |n| format!("x = {}1{}\n", "[".repeat(n), " for y in [1]]".repeat(n))),
    ("clauses", 100, |n| format!("x = [1{}]\n", " for y in [1] if y".repeat(n))),
    ("many elements", 5000, |n| format!("x = [{}]\nprint(len(x))\n", "1, ".repeat(n))),
    ("many kinds of elements", 500, |n| format!("x = [{}]\nprint(x)\n", "1, 'a', 2.5, None, [1], (1, 2), ".repeat(n))),
    ("many arguments", 1000, |n| format!("print({})\n", "1, ".repeat(n))),
    ("many targets", 1000, |n| format!("{}1\n", "x = ".repeat(n))),
    ("wide unpacking", 500, |n| {
        let names: String = (0..n).map(|i| format!("x{i}, ")).collect();
        format!("{names} = range({n})\n")
    }),
    ("nested targets", 500, |n| format!("{}x{} = 1\n", "(".repeat(n), ",)".repeat(n))),
    ("many parameters", 500, |n| {
        let names: String = (0..n).map(|i| format!("x{i}=1, ")).collect();
        format!("def f({names}):\n    return x0\nprint(f())\n")
    }),
    ("elif", 500, |n| format!("x = 1\nif x: pass\n{}", "elif x: pass\n".repeat(n))),
    ("elif with types", 300, |n| {
        let arms: String = (0..n).map(|i| format!("    elif a == {i}:\n        x = [{i}, 'a']\n")).collect();
        format!("def f(a):\n    if a: x = None\n{arms}    return x\nprint(f(1))\n")
    }),
    ("ifs", 120, |n| blocks(n, &|_| "if x:".into(), "pass")),
    ("ifs with else", 120, |n| {
        let tail: String = (0..n).rev().map(|i| format!("{}else:\n{}x = {i}\n", pad(i), pad(i + 1))).collect();
        blocks(n, &|_| "if x:".into(), "x = 'a'") + &tail
    }),
    ("whiles", 30, |n| blocks(n, &|_| "while x:".into(), "x = x + 1")),
    ("whiles that change types", 19, |n| blocks(n, &|i| format!("while x{i}:"), "x = [x]")),
    ("fors", 30, |n| blocks(n, &|i| format!("for x{i} in range(3):"), "x = x1")),
    ("fors over elements", 19, |n| blocks(n, &|_| "for x in x:".into(), "print(x)")),
    ("tries", 30, |n| {
        let tail: String = (0..n).rev().map(|i| format!("{}finally:\n{}x = {i}\n", pad(i), pad(i + 1))).collect();
        blocks(n, &|_| "try:".into(), "x = f()") + &tail
    }),
    ("tries with except", 30, |n| {
        let tail: String = (0..n)
            .rev()
            .map(|i| format!("{}except ValueError as e{i}:\n{}raise TypeError(str(e{i}))\n", pad(i), pad(i + 1)))
            .collect();
        blocks(n, &|_| "try:".into(), "x = int('a')") + &tail
    }),
    ("tries inside finally", 19, |n| {
        let mut text = String::from("x = 1\n");
        for i in 0..n {
            text.push_str(&format!("{0}try:\n{0}    x = int('1')\n{0}finally:\n", pad(i)));
        }
        text + &format!("{}x = 2\n", pad(n))
    }),
    ("defs", 100, |n| blocks(n, &|i| format!("def f{i}():"), "return x")),
    ("classes", 100, |n| blocks(n, &|i| format!("class A{i}:"), "x = 1")),
    ("a line of classes", 300, |n| {
        let classes: String = (1..n).map(|i| format!("class A{i}(A{}):\n    pass\n", i - 1)).collect();
        format!("class A0:\n    def f(self): return 1\n{classes}print(A{}().f())\n", n - 1)
    }),
    ("a line of functions", 300, |n| {
        let functions: String = (1..n).map(|i| format!("def f{i}(a):\n    return f{}(a) + 1\n", i - 1)).collect();
        format!("def f0(a):\n    return a\n{functions}print(f{0}(1), f{0}(1.5))\n", n - 1)
    }),
    ("functions that double", 40, |n| {
        let each = |i: usize| format!("def f{i}(a):\n    return f{0}(a) + f{0}(a)\n", i - 1);
        let functions: String = (1..n).map(each).collect();
        format!("def f0(a):\n    return a\n{functions}print(f{}(1))\n", n - 1)
    }),
    ("types that double", 40, |n| {
        let steps: String = (0..n).map(|_| "x = (x, x)\n".to_string()).collect();
        format!("x = 1\n{steps}print(len(x))\n")
    }),
    ("types that grow in a loop", 1, |_| "x = 1\nwhile x:\n    x = [x]\nprint(x)\n".into()),
    ("pairs that grow in a loop", 1, |_| "x = ()\nwhile True:\n    x = (x, 1)\n    y = (x, x)\nprint(y)\n".into()),
    ("arguments that grow", 1, |_| "def f(x, n):\n    return f([x], n - 1) if n else x\nprint(f(1, 3))\n".into()),
    ("pairs of arguments that grow", 1, |_| {
        "def f(x, y):\n    if x: return f((x, y), x)\n    return f(y, (y,))\nprint(f(1, 'a'))\n".into()
    }),
    ("dicts that grow", 1, |_| "def f(x):\n    return {1: f({1: x, 2: [x]})}\nf(0)\n".into()),
    ("a list in itself", 1, |_| "x = []\nx.append(x)\nprint(x)\ny = [x]\nx = y\nx.append([y])\nprint(x == y)\n".into()),
    ("an annotation", 500, |n| format!("def f(x: {}int{}) -> None: pass\nf([])\n", "list[".repeat(n), "]".repeat(n))),
    ("an annotation of tuples", 300, |n| {
        format!("def f(x: {}int{}) -> None: pass\n", "tuple[int, ".repeat(n), "]".repeat(n))
    }),
    ("a union", 500, |n| format!("def f(x: int{}) -> None: pass\n", " | int".repeat(n))),
    ("an optional", 200, |n| format!("def f(x: int{}) -> None: pass\n", " | None".repeat(n))),
    ("a quoted annotation", 20, |n| {
        let quoted = (0..n.min(10)).fold("int".to_string(), |t, _| format!("{t:?}"));
        format!("def f(x: {quoted}) -> int: return x\n")
    }),
    ("many statements", 5000, |n| "x = 1\n".repeat(n)),
    ("many prints", 500, |n| "print(1, 'a')\n".repeat(n)),
    ("many names", 2000, |n| (0..n).map(|i| format!("x{i} = {i}\n")).collect()),
    ("many functions", 1000, |n| (0..n).map(|i| format!("def f{i}(a: int) -> int:\n    return a\n")).collect()),
    ("many locals", 1000, |n| {
        let body: String = (1..n).map(|i| format!("    x{i} = x{} + 1\n", i - 1)).collect();
        format!("def f(x0):\n{body}    return x{}\nprint(f(1))\n", n - 1)
    }),
    ("a long number", 6000, |n| format!("x = {}\n", "9".repeat(n))),
    ("a long hexadecimal number", 20_000, |n| format!("x = 0x{}\nprint(x)\n", "f".repeat(n))),
    ("a long text", 100_000, |n| format!("x = '{}'\nprint(x)\n", "aé".repeat(n))),
    ("a long name", 20_000, |n| format!("{0} = 1\nprint({0})\n", "a".repeat(n))),
    ("a long exported name", 2000, |n| format!("def {}(a: int) -> int:\n    return a\n", "ab_".repeat(n))),
    ("decorators", 500, |n| format!("{}def f(): pass\n", "@staticmethod\n".repeat(n))),
    ("semicolons", 3000, |n| format!("{}x = 1\n", "x = 1; ".repeat(n))),
    ("backslashes", 3000, |n| format!("x = 1 {}+ 1\n", "\\\n".repeat(n))),
    ("adjacent texts", 3000, |n| format!("x = {}\n", "'a' ".repeat(n))),
    ("deletions", 1000, |n| format!("x = 1\n{}", "del x\n".repeat(n))),
    ("excepts", 200, |n| format!("try:\n    x = int('1')\n{}", "except ValueError:\n    x = 2\n".repeat(n))),
    ("big shifts", 1, |_| "print(1 << (1 << 62))\nx = 1 << 100000000000\n".into()),
    ("big powers", 1, |_| "x = 10 ** 10 ** 10\nprint(7 ** 7 ** 7 ** 7)\n".into()),
    ("big products", 1, |_| "x = 'a' * (1 << 40)\ny = [0] * (1 << 40)\nz = (1,) * (1 << 40)\n".into()),
];

fn pad(depth: usize) -> String {
    "    ".repeat(depth)
}

/// `n` blocks inside each other.
fn blocks(n: usize, head: &dyn Fn(usize) -> String, body: &str) -> String {
    let mut text = String::from("x = 1\nx0 = x1 = x2 = x3 = x4 = 1\n");
    for i in 0..n {
        text.push_str(&format!("{}{}\n", pad(i), head(i)));
    }
    text + &format!("{}{body}\n", pad(n))
}

/// A shape of some size, sometimes inside a function.
pub fn program(r: &mut Random) -> String {
    let &(_, most, shape) = r.pick(SHAPES);
    let text = shape(r.length(most));
    if r.one_in(4) {
        let inner: String = text.lines().map(|l| format!("    {l}\n")).collect();
        return format!("def outer(x):\n{inner}    return x\nprint(outer(1))\n");
    }
    text
}
