//! The kernels that are about text: a log taken apart, and JSON read and written.

use std::collections::HashMap;

const LEVELS: [&str; 4] = ["INFO", "Warning", "error", "Debug"];

fn log(n: i64) -> String {
    let mut state: i64 = 2_463_534_242;
    let line = |i| {
        state = (state * 1_103_515_245 + 12345) % 2_147_483_648;
        let level = LEVELS[(state / 65536 % 4) as usize];
        let (user, size) = (state / 262_144 % 97, (state % 1000) as f64 / 10.0);
        format!("  {i:06} [{level:<8}] user={user};size={size:.1};path=/srv/{user}/file-{}.txt ", i % 13)
    };
    (0..n).map(line).collect::<Vec<_>>().join("\n")
}

fn fields(text: &str) -> HashMap<&str, &str> {
    text.split(';').filter_map(|part| part.split_once('=')).map(|(key, value)| (key.trim(), value.trim())).collect()
}

fn swapped(word: &str) -> String {
    let swap = |c: char| if c.is_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
    word.chars().filter(|c| *c != '/').map(swap).collect()
}

/// `strings.py`
pub fn strings(n: i64) -> String {
    let mut total = 0;
    for line in log(n).lines() {
        let line = line.trim();
        let (number, rest) = (&line[..6], &line[7..]);
        let end = rest.find(']').unwrap_or(0);
        let level = rest[1..end].trim_end().to_lowercase();
        let entry = fields(&rest[end + 1..]);
        let path = entry["path"].replace("/srv/", "/var/").to_uppercase();
        if path.ends_with("3.TXT") || level.starts_with('e') {
            total += path.len() + number.parse().unwrap_or(0);
        }
        let size: f64 = entry["size"].parse().unwrap_or(0.0);
        let report = format!("{:0>4} {level:<8} {size:8.2}", entry["user"]);
        total += report.matches('0').count() + swapped(&path[6..]).len();
    }
    total.to_string()
}

enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn skip(&mut self) {
        while self.text.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    /// Goes on by `count` bytes, with the value they spell.
    fn word(&mut self, count: usize, value: Value) -> Value {
        self.at += count;
        value
    }

    fn value(&mut self) -> Value {
        self.skip();
        match self.text[self.at] {
            b'{' => self.members(),
            b'[' => self.items(),
            b'"' => Value::Text(self.string()),
            b't' => self.word(4, Value::Bool(true)),
            b'f' => self.word(5, Value::Bool(false)),
            b'n' => self.word(4, Value::Null),
            _ => self.number(),
        }
    }

    /// Over a comma, if there is one.
    fn comma(&mut self) {
        self.skip();
        self.at += usize::from(self.text[self.at] == b',');
    }

    fn members(&mut self) -> Value {
        let mut found = vec![];
        self.at += 1;
        self.skip();
        while self.text[self.at] != b'}' {
            self.skip();
            let key = self.string();
            self.skip();
            assert_eq!(self.text[self.at], b':', "a colon is missing");
            self.at += 1;
            found.push((key, self.value()));
            self.comma();
        }
        self.at += 1;
        Value::Object(found)
    }

    fn items(&mut self) -> Value {
        let mut found = vec![];
        self.at += 1;
        self.skip();
        while self.text[self.at] != b']' {
            found.push(self.value());
            self.comma();
        }
        self.at += 1;
        Value::List(found)
    }

    fn string(&mut self) -> String {
        let mut bytes = vec![];
        self.at += 1;
        while self.text[self.at] != b'"' {
            if self.text[self.at] == b'\\' {
                self.at += 1;
                bytes.push(if self.text[self.at] == b'n' { b'\n' } else { self.text[self.at] });
            } else {
                bytes.push(self.text[self.at]);
            }
            self.at += 1;
        }
        self.at += 1;
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn number(&mut self) -> Value {
        let start = self.at;
        while self.text.get(self.at).is_some_and(|b| b"+-0123456789.eE".contains(b)) {
            self.at += 1;
        }
        let digits = std::str::from_utf8(&self.text[start..self.at]).unwrap_or_default();
        let float = || Value::Float(digits.parse().unwrap_or(0.0));
        digits.parse().map_or_else(|_| float(), Value::Int)
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

/// `items` with commas between and brackets around them.
fn enclosed<T>(out: &mut String, [open, close]: [char; 2], items: &[T], write: impl Fn(&mut String, &T)) {
    out.push(open);
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        write(out, item);
    }
    out.push(close);
}

fn write(out: &mut String, value: &Value) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(b) => out.push_str(if *b { "true" } else { "false" }),
        Value::Int(n) => out.push_str(&n.to_string()),
        Value::Float(x) => out.push_str(&format!("{x:?}")),
        Value::Text(text) => out.push_str(&quoted(text)),
        Value::List(items) => enclosed(out, ['[', ']'], items, write),
        Value::Object(members) => enclosed(out, ['{', '}'], members, |out, (key, item)| {
            out.push_str(&quoted(key));
            out.push(':');
            write(out, item);
        }),
    }
}

fn document(n: i64) -> String {
    let record = |i: i64| {
        let tags = (0..4).map(|k| format!("\"tag{}\"", (i * k) % 31)).collect::<Vec<_>>().join(", ");
        format!(
            "{{\"id\": {i}, \"name\": \"user \\\"{}\\\"\", \"score\": {:?}, \"active\": {}, \"parent\": null, \"tags\": [{tags}], \
             \"at\": {{\"x\": {}, \"y\": -{}.5e1}}}}",
            i * 7919 % 1000,
            i as f64 / 8.0,
            i % 3 != 0,
            i % 100,
            i % 77
        )
    };
    format!("[{}]", (0..n).map(record).collect::<Vec<_>>().join(",\n "))
}

/// `json_text.py`
pub fn json_text(n: i64) -> String {
    let mut text = document(n);
    let mut total = 0;
    for _ in 0..2 {
        let mut out = String::new();
        write(&mut out, &Reader { text: text.as_bytes(), at: 0 }.value());
        text = out;
        total += text.len() as i64;
    }
    for byte in text.bytes().step_by(97) {
        total = (total * 31 + i64::from(byte)) % 1_000_000_007;
    }
    total.to_string()
}
