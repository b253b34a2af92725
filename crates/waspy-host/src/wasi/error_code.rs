//! `error-code` of `wasi:filesystem`: what the operating system says, in WASI's words.

use std::io;
use wasmtime::component::{ComponentType, Lift, Lower};

macro_rules! error_codes {
    ($($variant:ident $name:literal,)*) => {
        /// Why an operation on a file failed.
        #[derive(ComponentType, Lift, Lower, Clone, Copy, PartialEq, Eq, Debug)]
        #[component(enum)]
        #[repr(u8)]
        #[allow(dead_code)]
        pub(super) enum ErrorCode {
            $(#[component(name = $name)] $variant,)*
        }
    };
}

error_codes! {
    Access "access",
    WouldBlock "would-block",
    Already "already",
    BadDescriptor "bad-descriptor",
    Busy "busy",
    Deadlock "deadlock",
    Quota "quota",
    Exist "exist",
    FileTooLarge "file-too-large",
    IllegalByteSequence "illegal-byte-sequence",
    InProgress "in-progress",
    Interrupted "interrupted",
    Invalid "invalid",
    Io "io",
    IsDirectory "is-directory",
    Loop "loop",
    TooManyLinks "too-many-links",
    MessageSize "message-size",
    NameTooLong "name-too-long",
    NoDevice "no-device",
    NoEntry "no-entry",
    NoLock "no-lock",
    InsufficientMemory "insufficient-memory",
    InsufficientSpace "insufficient-space",
    NotDirectory "not-directory",
    NotEmpty "not-empty",
    NotRecoverable "not-recoverable",
    Unsupported "unsupported",
    NoTty "no-tty",
    NoSuchDevice "no-such-device",
    Overflow "overflow",
    NotPermitted "not-permitted",
    Pipe "pipe",
    ReadOnly "read-only",
    InvalidSeek "invalid-seek",
    TextFileBusy "text-file-busy",
    CrossDevice "cross-device",
}

impl From<io::Error> for ErrorCode {
    fn from(error: io::Error) -> ErrorCode {
        ErrorCode::from(&error)
    }
}

impl From<&io::Error> for ErrorCode {
    fn from(error: &io::Error) -> ErrorCode {
        use io::ErrorKind as K;
        // What `cap-std` refuses has no number of the system's: a path that leads out of its folder.
        if error.kind() == K::PermissionDenied && error.raw_os_error().is_none() {
            return ErrorCode::NotPermitted;
        }
        match error.kind() {
            K::NotFound => ErrorCode::NoEntry,
            K::PermissionDenied => ErrorCode::Access,
            K::AlreadyExists => ErrorCode::Exist,
            K::IsADirectory => ErrorCode::IsDirectory,
            K::NotADirectory => ErrorCode::NotDirectory,
            K::DirectoryNotEmpty => ErrorCode::NotEmpty,
            K::ReadOnlyFilesystem => ErrorCode::ReadOnly,
            K::StorageFull => ErrorCode::InsufficientSpace,
            K::QuotaExceeded => ErrorCode::Quota,
            K::FileTooLarge => ErrorCode::FileTooLarge,
            K::ResourceBusy => ErrorCode::Busy,
            K::ExecutableFileBusy => ErrorCode::TextFileBusy,
            K::Deadlock => ErrorCode::Deadlock,
            K::CrossesDevices => ErrorCode::CrossDevice,
            K::TooManyLinks => ErrorCode::TooManyLinks,
            K::NotSeekable => ErrorCode::InvalidSeek,
            K::InvalidFilename => ErrorCode::NameTooLong,
            K::InvalidInput => ErrorCode::Invalid,
            K::WouldBlock => ErrorCode::WouldBlock,
            K::Interrupted => ErrorCode::Interrupted,
            K::Unsupported => ErrorCode::Unsupported,
            K::OutOfMemory => ErrorCode::InsufficientMemory,
            K::BrokenPipe => ErrorCode::Pipe,
            _ => without_kind(error),
        }
    }
}

/// Errors that the standard library has no stable word for.
#[cfg(unix)]
fn without_kind(error: &io::Error) -> ErrorCode {
    match rustix::io::Errno::from_io_error(error) {
        Some(rustix::io::Errno::LOOP) => ErrorCode::Loop,
        Some(rustix::io::Errno::NAMETOOLONG) => ErrorCode::NameTooLong,
        Some(rustix::io::Errno::NODEV) => ErrorCode::NoDevice,
        Some(rustix::io::Errno::NXIO) => ErrorCode::NoSuchDevice,
        _ => ErrorCode::Io,
    }
}

#[cfg(not(unix))]
fn without_kind(_: &io::Error) -> ErrorCode {
    ErrorCode::Io
}
