//! The WASI 0.2 interfaces that compiled programs use, as WIT text.
//!
//! Only what the library (`crates/waspy-runtime/wasi/`) calls is declared: an instance import that asks for fewer
//! functions links against every host of the same 0.2 series. The version is the one that the core module's imports
//! name, so that it is chosen in one place, the library.

/// The interface that a program exports.
pub const RUN: &str = "wasi:cli/run@0.2.0";

/// The core export behind it.
pub const RUN_CORE_EXPORT: &str = "wasi:cli/run@0.2.0#run";

/// What a program for preview 1 exports: the function of the library and the name.
pub const START: (&str, &str) = ("wasi.command.start", "_start");

/// The module that such a program imports.
pub const PREVIEW1: &str = "wasi_snapshot_preview1";

/// Packages, each with the version left out.
const PACKAGES: &[(&str, &str)] = &[
    (
        "wasi:io",
        "interface error {
    resource error { to-debug-string: func() -> string; }
}
interface poll {
    resource pollable { ready: func() -> bool; block: func(); }
    poll: func(in: list<borrow<pollable>>) -> list<u32>;
}
interface streams {
    use error.{error};
    use poll.{pollable};
    variant stream-error { last-operation-failed(error), closed }
    resource input-stream {
        read: func(len: u64) -> result<list<u8>, stream-error>;
        blocking-read: func(len: u64) -> result<list<u8>, stream-error>;
        subscribe: func() -> pollable;
    }
    resource output-stream {
        check-write: func() -> result<u64, stream-error>;
        write: func(contents: list<u8>) -> result<_, stream-error>;
        blocking-write-and-flush: func(contents: list<u8>) -> result<_, stream-error>;
        flush: func() -> result<_, stream-error>;
        blocking-flush: func() -> result<_, stream-error>;
        subscribe: func() -> pollable;
    }
}",
    ),
    (
        "wasi:clocks",
        "interface monotonic-clock {
    use wasi:io/poll@VERSION.{pollable};
    type instant = u64;
    type duration = u64;
    now: func() -> instant;
    resolution: func() -> duration;
    subscribe-duration: func(when: duration) -> pollable;
}
interface wall-clock {
    record datetime { seconds: u64, nanoseconds: u32 }
    now: func() -> datetime;
    resolution: func() -> datetime;
}",
    ),
    (
        "wasi:random",
        "interface random {
    get-random-bytes: func(len: u64) -> list<u8>;
    get-random-u64: func() -> u64;
}
interface insecure-seed { insecure-seed: func() -> tuple<u64, u64>; }",
    ),
    (
        "wasi:filesystem",
        "interface types {
    use wasi:io/streams@VERSION.{input-stream, output-stream, error};
    use wasi:clocks/wall-clock@VERSION.{datetime};
    type filesize = u64;
    enum descriptor-type {
        unknown, block-device, character-device, directory, fifo, symbolic-link, regular-file, socket,
    }
    flags descriptor-flags {
        read, write, file-integrity-sync, data-integrity-sync, requested-write-sync, mutate-directory,
    }
    flags path-flags { symlink-follow }
    flags open-flags { create, directory, exclusive, truncate }
    type link-count = u64;
    record descriptor-stat {
        %type: descriptor-type,
        link-count: link-count,
        size: filesize,
        data-access-timestamp: option<datetime>,
        data-modification-timestamp: option<datetime>,
        status-change-timestamp: option<datetime>,
    }
    record directory-entry { %type: descriptor-type, name: string }
    enum error-code {
        access, would-block, already, bad-descriptor, busy, deadlock, quota, exist, file-too-large,
        illegal-byte-sequence, in-progress, interrupted, invalid, io, is-directory, loop, too-many-links,
        message-size, name-too-long, no-device, no-entry, no-lock, insufficient-memory, insufficient-space,
        not-directory, not-empty, not-recoverable, unsupported, no-tty, no-such-device, overflow, not-permitted,
        pipe, read-only, invalid-seek, text-file-busy, cross-device,
    }
    resource descriptor {
        read-via-stream: func(offset: filesize) -> result<input-stream, error-code>;
        write-via-stream: func(offset: filesize) -> result<output-stream, error-code>;
        append-via-stream: func() -> result<output-stream, error-code>;
        get-type: func() -> result<descriptor-type, error-code>;
        set-size: func(size: filesize) -> result<_, error-code>;
        read: func(length: filesize, offset: filesize) -> result<tuple<list<u8>, bool>, error-code>;
        write: func(buffer: list<u8>, offset: filesize) -> result<filesize, error-code>;
        read-directory: func() -> result<directory-entry-stream, error-code>;
        create-directory-at: func(path: string) -> result<_, error-code>;
        stat: func() -> result<descriptor-stat, error-code>;
        stat-at: func(path-flags: path-flags, path: string) -> result<descriptor-stat, error-code>;
        open-at: func(path-flags: path-flags, path: string, open-flags: open-flags, %flags: descriptor-flags)
            -> result<descriptor, error-code>;
        remove-directory-at: func(path: string) -> result<_, error-code>;
        rename-at: func(old-path: string, new-descriptor: borrow<descriptor>, new-path: string)
            -> result<_, error-code>;
        unlink-file-at: func(path: string) -> result<_, error-code>;
    }
    resource directory-entry-stream {
        read-directory-entry: func() -> result<option<directory-entry>, error-code>;
    }
    filesystem-error-code: func(err: borrow<error>) -> option<error-code>;
}
interface preopens {
    use types.{descriptor};
    get-directories: func() -> list<tuple<descriptor, string>>;
}",
    ),
    (
        "wasi:cli",
        "interface run { run: func() -> result; }
interface environment {
    get-environment: func() -> list<tuple<string, string>>;
    get-arguments: func() -> list<string>;
    initial-cwd: func() -> option<string>;
}
interface exit {
    exit: func(status: result);
    exit-with-code: func(status-code: u8);
}
interface stdin {
    use wasi:io/streams@VERSION.{input-stream};
    get-stdin: func() -> input-stream;
}
interface stdout {
    use wasi:io/streams@VERSION.{output-stream};
    get-stdout: func() -> output-stream;
}
interface stderr {
    use wasi:io/streams@VERSION.{output-stream};
    get-stderr: func() -> output-stream;
}",
    ),
];

/// All packages as text files for `wit-parser`, each with `version`; in the order in which they depend on each other.
pub fn packages(version: &str) -> Vec<(&'static str, String)> {
    PACKAGES
        .iter()
        .map(|(name, body)| (*name, format!("package {name}@{version};\n{}\n", body.replace("VERSION", version))))
        .collect()
}

/// Does the host write a block of memory to answer this function of an interface?
pub fn gives_storage(interface: &str, function: &str) -> bool {
    let package = interface.split('/').next().unwrap_or(interface);
    let name = function.rsplit(['.', ']']).next().unwrap_or(function);
    let declarations = PACKAGES.iter().filter(|(p, _)| *p == package).flat_map(|(_, text)| text.split(';'));
    declarations
        .filter_map(|d| d.rsplit(['{', '}', '\n']).next()?.trim().strip_prefix(name)?.strip_prefix(": func("))
        .any(|signature| {
            let result = signature.split_once("->").map_or("", |(_, result)| result);
            ["list<", "string", "directory-entry"].iter().any(|storage| result.contains(storage))
        })
}

/// The version in a WASI interface name: `0.2.0` of `wasi:cli/stdout@0.2.0`.
pub fn version_of(interface: &str) -> Option<&str> {
    interface.starts_with("wasi:").then(|| interface.rsplit_once('@')).flatten().map(|(_, v)| v)
}

#[cfg(test)]
mod tests {
    use super::gives_storage;

    #[test]
    fn functions_that_give_text_or_lists_need_memory() {
        assert!(gives_storage("wasi:io/streams@0.2.0", "[method]input-stream.blocking-read"));
        assert!(gives_storage("wasi:cli/environment@0.2.0", "get-arguments"));
        assert!(gives_storage("wasi:cli/environment@0.2.0", "initial-cwd"));
        assert!(gives_storage("wasi:filesystem/types@0.2.0", "[method]directory-entry-stream.read-directory-entry"));
        assert!(!gives_storage("wasi:io/streams@0.2.0", "[method]output-stream.blocking-write-and-flush"));
        assert!(!gives_storage("wasi:cli/stdout@0.2.0", "get-stdout"));
        assert!(!gives_storage("wasi:clocks/wall-clock@0.2.0", "now"));
        assert!(!gives_storage("wasi:io/error@0.2.0", "[resource-drop]error"));
    }
}
