//! `wasi:filesystem`: files and folders below the folders that the host granted, and nothing else.
//!
//! `cap-std` walks the paths: neither `..` nor a symbolic link leads out of a granted folder, also while somebody else
//! moves things about. Errors cross as WASI's codes; what has none is `io`.

use super::error_code::ErrorCode;
use super::streams::{IoError, OutputStream};
use super::{HasWasi, Wasi, clocks::Datetime, interface};
use cap_std::ambient_authority;
use cap_std::fs::{Dir, File, FileType, Metadata, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use wasmtime::StoreContextMut;
use wasmtime::component::{ComponentType, Lift, Linker, LinkerInstance, Lower, Resource, ResourceType, flags};

/// Most bytes given by one read, whatever the program asks for.
const READ_LIMIT: u64 = 1 << 20;

/// Host type of `descriptor`: a place in [`Files::open`].
struct Descriptor;
/// Host type of `directory-entry-stream`: a place in [`Files::listings`].
struct Listing;

/// What a program has of the host's files.
#[derive(Default)]
pub(super) struct Files {
    /// The folders that were granted, each with its name in the program.
    granted: Vec<(String, Folder)>,
    open: Slots<Opened>,
    listings: Slots<std::vec::IntoIter<DirectoryEntry>>,
    /// Files that are written at their end through a stream.
    pub appending: Slots<File>,
}

struct Folder {
    dir: Dir,
    writable: bool,
}

enum Opened {
    Folder(Folder),
    File(File),
}

/// Things by number; numbers of what is gone are used again.
pub(super) struct Slots<T>(Vec<Option<T>>);

impl<T> Default for Slots<T> {
    fn default() -> Slots<T> {
        Slots(Vec::new())
    }
}

impl<T> Slots<T> {
    pub fn add(&mut self, value: T) -> u32 {
        let free = self.0.iter().position(Option::is_none).unwrap_or_else(|| {
            self.0.push(None);
            self.0.len() - 1
        });
        self.0[free] = Some(value);
        free as u32
    }

    pub fn get(&mut self, index: u32) -> Option<&mut T> {
        self.0.get_mut(index as usize)?.as_mut()
    }

    pub fn remove(&mut self, index: u32) {
        if let Some(slot) = self.0.get_mut(index as usize) {
            *slot = None;
        }
    }
}

#[derive(ComponentType, Lift, Lower, Clone, Copy, PartialEq, Eq, Debug)]
#[component(enum)]
#[repr(u8)]
// What is none of file, folder and link is `unknown`.
#[allow(dead_code)]
enum DescriptorType {
    #[component(name = "unknown")]
    Unknown,
    #[component(name = "block-device")]
    BlockDevice,
    #[component(name = "character-device")]
    CharacterDevice,
    #[component(name = "directory")]
    Directory,
    #[component(name = "fifo")]
    Fifo,
    #[component(name = "symbolic-link")]
    SymbolicLink,
    #[component(name = "regular-file")]
    RegularFile,
    #[component(name = "socket")]
    Socket,
}

flags! {
    DescriptorFlags {
        #[component(name = "read")]
        const READ;
        #[component(name = "write")]
        const WRITE;
        #[component(name = "file-integrity-sync")]
        const FILE_SYNC;
        #[component(name = "data-integrity-sync")]
        const DATA_SYNC;
        #[component(name = "requested-write-sync")]
        const WRITE_SYNC;
        #[component(name = "mutate-directory")]
        const MUTATE_DIRECTORY;
    }
}

flags! {
    PathFlags {
        #[component(name = "symlink-follow")]
        const FOLLOW;
    }
}

flags! {
    OpenFlags {
        #[component(name = "create")]
        const CREATE;
        #[component(name = "directory")]
        const DIRECTORY;
        #[component(name = "exclusive")]
        const EXCLUSIVE;
        #[component(name = "truncate")]
        const TRUNCATE;
    }
}

#[derive(ComponentType, Lift, Lower)]
#[component(record)]
struct DescriptorStat {
    #[component(name = "type")]
    ty: DescriptorType,
    #[component(name = "link-count")]
    link_count: u64,
    size: u64,
    #[component(name = "data-access-timestamp")]
    accessed: Option<Datetime>,
    #[component(name = "data-modification-timestamp")]
    modified: Option<Datetime>,
    #[component(name = "status-change-timestamp")]
    changed: Option<Datetime>,
}

#[derive(ComponentType, Lift, Lower)]
#[component(record)]
struct DirectoryEntry {
    #[component(name = "type")]
    ty: DescriptorType,
    name: String,
}

type Answer<T> = wasmtime::Result<(Result<T, ErrorCode>,)>;

impl Wasi {
    /// The folder `host` and everything below it, to read and to write, as the folder `guest` of the program: an absolute
    /// path, or `.` for what relative paths begin with.
    pub fn dir(self, host: impl AsRef<Path>, guest: impl Into<String>) -> io::Result<Wasi> {
        self.grant(host.as_ref(), guest.into(), true)
    }

    /// The same, only to read.
    pub fn read_only_dir(self, host: impl AsRef<Path>, guest: impl Into<String>) -> io::Result<Wasi> {
        self.grant(host.as_ref(), guest.into(), false)
    }

    fn grant(mut self, host: &Path, guest: String, writable: bool) -> io::Result<Wasi> {
        let dir = Dir::open_ambient_dir(host, ambient_authority())?;
        self.files.granted.push((guest, Folder { dir, writable }));
        Ok(self)
    }

    /// A new instance has none of the old one's files.
    pub(crate) fn close_files(&mut self) {
        self.files.open = Slots::default();
        self.files.listings = Slots::default();
        self.files.appending = Slots::default();
    }

    fn opened(&mut self, descriptor: &Resource<Descriptor>) -> Result<&mut Opened, ErrorCode> {
        self.files.open.get(descriptor.rep()).ok_or(ErrorCode::BadDescriptor)
    }

    fn folder(&mut self, descriptor: &Resource<Descriptor>) -> Result<&mut Folder, ErrorCode> {
        match self.opened(descriptor)? {
            Opened::Folder(folder) => Ok(folder),
            Opened::File(_) => Err(ErrorCode::NotDirectory),
        }
    }

    /// A folder in which something is about to be changed.
    fn writable(&mut self, descriptor: &Resource<Descriptor>) -> Result<&mut Folder, ErrorCode> {
        let folder = self.folder(descriptor)?;
        if folder.writable { Ok(folder) } else { Err(ErrorCode::ReadOnly) }
    }

    fn file(&mut self, descriptor: &Resource<Descriptor>) -> Result<&mut File, ErrorCode> {
        match self.opened(descriptor)? {
            Opened::File(file) => Ok(file),
            Opened::Folder(_) => Err(ErrorCode::IsDirectory),
        }
    }

    fn open_at(
        &mut self,
        descriptor: &Resource<Descriptor>,
        (follow, path, how, flags): (PathFlags, &str, OpenFlags, DescriptorFlags),
    ) -> Result<Resource<Descriptor>, ErrorCode> {
        let folder = self.folder(descriptor)?;
        let creating = how.intersects(OpenFlags::CREATE | OpenFlags::TRUNCATE | OpenFlags::EXCLUSIVE);
        let changing = creating || flags.intersects(DescriptorFlags::WRITE);
        if changing && !folder.writable {
            return Err(ErrorCode::ReadOnly);
        }
        if !follow.contains(PathFlags::FOLLOW) && folder.dir.symlink_metadata(path).is_ok_and(|m| m.is_symlink()) {
            return Err(ErrorCode::Loop);
        }
        let is_folder = !changing && folder.dir.metadata(path).is_ok_and(|m| m.is_dir());
        let opened = if is_folder || how.contains(OpenFlags::DIRECTORY) {
            Opened::Folder(Folder { dir: folder.dir.open_dir(path)?, writable: folder.writable })
        } else {
            Opened::File(folder.dir.open_with(path, &options(how, flags))?)
        };
        Ok(Resource::new_own(self.files.open.add(opened)))
    }

    fn listing(&mut self, descriptor: &Resource<Descriptor>) -> Result<Resource<Listing>, ErrorCode> {
        let mut entries = vec![];
        for entry in self.folder(descriptor)?.dir.entries()? {
            let entry = entry?;
            // A name that is no text cannot cross.
            let Ok(name) = entry.file_name().into_string() else { return Err(ErrorCode::IllegalByteSequence) };
            entries.push(DirectoryEntry { ty: kind(entry.file_type()?), name });
        }
        Ok(Resource::new_own(self.files.listings.add(entries.into_iter())))
    }
}

fn options(how: OpenFlags, flags: DescriptorFlags) -> OpenOptions {
    let mut options = OpenOptions::new();
    options
        .read(flags.contains(DescriptorFlags::READ))
        .write(flags.contains(DescriptorFlags::WRITE))
        .truncate(how.contains(OpenFlags::TRUNCATE));
    match how.contains(OpenFlags::EXCLUSIVE) {
        true => options.create_new(how.contains(OpenFlags::CREATE)),
        false => options.create(how.contains(OpenFlags::CREATE)),
    };
    options
}

fn kind(of: FileType) -> DescriptorType {
    match of {
        _ if of.is_dir() => DescriptorType::Directory,
        _ if of.is_file() => DescriptorType::RegularFile,
        _ if of.is_symlink() => DescriptorType::SymbolicLink,
        _ => DescriptorType::Unknown,
    }
}

fn stat(of: &Metadata) -> DescriptorStat {
    let time = |t: io::Result<cap_std::time::SystemTime>| {
        let since = t.ok()?.into_std().duration_since(std::time::UNIX_EPOCH).ok()?;
        Some(Datetime { seconds: since.as_secs(), nanoseconds: since.subsec_nanos() })
    };
    DescriptorStat {
        ty: kind(of.file_type()),
        link_count: 1,
        size: of.len(),
        accessed: time(of.accessed()),
        modified: time(of.modified()),
        changed: None,
    }
}

/// Part of a file, and is it the last?
fn read_part(file: &mut File, length: u64, offset: u64) -> Result<(Vec<u8>, bool), ErrorCode> {
    let wanted = length.min(READ_LIMIT);
    file.seek(SeekFrom::Start(offset))?;
    let mut bytes = vec![];
    file.take(wanted).read_to_end(&mut bytes)?;
    let ended = (bytes.len() as u64) < wanted;
    Ok((bytes, ended))
}

fn write_part(file: &mut File, bytes: &[u8], offset: u64) -> Result<u64, ErrorCode> {
    file.seek(SeekFrom::Start(offset))?;
    file.write_all(bytes)?;
    Ok(bytes.len() as u64)
}

/// The file for writing at its end, wherever that is by then: the system's append mode, which holds for the descriptor too.
fn at_its_end(file: &File) -> io::Result<File> {
    let file = file.try_clone()?;
    #[cfg(unix)]
    rustix::fs::fcntl_setfl(&file, rustix::fs::fcntl_getfl(&file)? | rustix::fs::OFlags::APPEND)?;
    Ok(file)
}

type Store<'a, T> = StoreContextMut<'a, T>;
type Of = Resource<Descriptor>;

pub(super) fn add<T: HasWasi>(linker: &mut Linker<T>) -> wasmtime::Result<()> {
    let mut types = linker.instance(&interface("wasi:filesystem/types"))?;
    add_resources(&mut types)?;
    add_files(&mut types)?;
    add_folders(&mut types)?;
    let mut preopens = linker.instance(&interface("wasi:filesystem/preopens"))?;
    preopens.resource("descriptor", ResourceType::host::<Descriptor>(), close)?;
    preopens.func_wrap("get-directories", |mut store: Store<'_, T>, (): ()| {
        let files = &mut store.data_mut().wasi().files;
        let mut all = vec![];
        for (name, folder) in &files.granted {
            let folder = Folder { dir: folder.dir.try_clone()?, writable: folder.writable };
            all.push((Of::new_own(files.open.add(Opened::Folder(folder))), name.clone()));
        }
        Ok((all,))
    })
}

fn close<T: HasWasi>(mut store: Store<'_, T>, rep: u32) -> wasmtime::Result<()> {
    store.data_mut().wasi().files.open.remove(rep);
    Ok(())
}

fn add_resources<T: HasWasi>(types: &mut LinkerInstance<'_, T>) -> wasmtime::Result<()> {
    types.resource("descriptor", ResourceType::host::<Descriptor>(), close)?;
    types.resource("directory-entry-stream", ResourceType::host::<Listing>(), |mut store: Store<'_, T>, rep| {
        store.data_mut().wasi().files.listings.remove(rep);
        Ok(())
    })?;
    types.resource("output-stream", ResourceType::host::<OutputStream>(), super::streams::drop_output)?;
    types.resource("error", ResourceType::host::<IoError>(), super::streams::drop_error)?;
    types.func_wrap("filesystem-error-code", |mut store: Store<'_, T>, (e,): (Resource<IoError>,)| {
        let error = store.data_mut().wasi().errors.get(e.rep() as usize).and_then(Option::as_ref);
        Ok((error.map(ErrorCode::from),))
    })
}

fn add_files<T: HasWasi>(types: &mut LinkerInstance<'_, T>) -> wasmtime::Result<()> {
    types.func_wrap(
        "[method]descriptor.open-at",
        |mut store: Store<'_, T>,
         (of, follow, path, how, flags): (Of, PathFlags, String, OpenFlags, DescriptorFlags)|
         -> Answer<Of> { Ok((store.data_mut().wasi().open_at(&of, (follow, &path, how, flags)),)) },
    )?;
    types.func_wrap(
        "[method]descriptor.read",
        |mut store: Store<'_, T>, (of, length, offset): (Of, u64, u64)| -> Answer<(Vec<u8>, bool)> {
            Ok((store.data_mut().wasi().file(&of).and_then(|f| read_part(f, length, offset)),))
        },
    )?;
    types.func_wrap(
        "[method]descriptor.write",
        |mut store: Store<'_, T>, (of, bytes, offset): (Of, Vec<u8>, u64)| -> Answer<u64> {
            Ok((store.data_mut().wasi().file(&of).and_then(|f| write_part(f, &bytes, offset)),))
        },
    )?;
    types.func_wrap(
        "[method]descriptor.append-via-stream",
        |mut store: Store<'_, T>, (of,): (Of,)| -> Answer<Resource<OutputStream>> {
            let wasi = store.data_mut().wasi();
            let file = wasi.file(&of).and_then(|f| Ok(at_its_end(f)?));
            Ok((file.map(|file| super::streams::appending(&mut wasi.files.appending, file)),))
        },
    )?;
    types.func_wrap("[method]descriptor.set-size", |mut store: Store<'_, T>, (of, size): (Of, u64)| -> Answer<()> {
        Ok((store.data_mut().wasi().file(&of).and_then(|f| Ok(f.set_len(size)?)),))
    })?;
    types.func_wrap("[method]descriptor.stat", |mut store: Store<'_, T>, (of,): (Of,)| -> Answer<DescriptorStat> {
        let opened = store.data_mut().wasi().opened(&of);
        let metadata = opened.and_then(|opened| {
            Ok(match opened {
                Opened::File(file) => file.metadata()?,
                Opened::Folder(folder) => folder.dir.dir_metadata()?,
            })
        });
        Ok((metadata.map(|m| stat(&m)),))
    })
}

fn add_folders<T: HasWasi>(types: &mut LinkerInstance<'_, T>) -> wasmtime::Result<()> {
    types.func_wrap(
        "[method]descriptor.stat-at",
        |mut store: Store<'_, T>, (of, follow, path): (Of, PathFlags, String)| -> Answer<DescriptorStat> {
            let folder = store.data_mut().wasi().folder(&of);
            let metadata = folder.and_then(|f| match follow.contains(PathFlags::FOLLOW) {
                true => Ok(f.dir.metadata(path)?),
                false => Ok(f.dir.symlink_metadata(path)?),
            });
            Ok((metadata.map(|m| stat(&m)),))
        },
    )?;
    types.func_wrap(
        "[method]descriptor.read-directory",
        |mut store: Store<'_, T>, (of,): (Of,)| -> Answer<Resource<Listing>> {
            Ok((store.data_mut().wasi().listing(&of),))
        },
    )?;
    types.func_wrap(
        "[method]directory-entry-stream.read-directory-entry",
        |mut store: Store<'_, T>, (of,): (Resource<Listing>,)| -> Answer<Option<DirectoryEntry>> {
            let listing = store.data_mut().wasi().files.listings.get(of.rep());
            Ok((listing.ok_or(ErrorCode::BadDescriptor).map(Iterator::next),))
        },
    )?;
    change(types, "[method]descriptor.create-directory-at", |dir, path| dir.create_dir(path))?;
    change(types, "[method]descriptor.remove-directory-at", |dir, path| dir.remove_dir(path))?;
    change(types, "[method]descriptor.unlink-file-at", |dir, path| dir.remove_file(path))?;
    types.func_wrap(
        "[method]descriptor.rename-at",
        |mut store: Store<'_, T>, (of, old, to, new): (Of, String, Of, String)| -> Answer<()> {
            let wasi = store.data_mut().wasi();
            let target = wasi.writable(&to).and_then(|f| Ok(f.dir.try_clone()?));
            let renamed = target.and_then(|to| Ok(wasi.writable(&of)?.dir.rename(old, &to, new)?));
            Ok((renamed,))
        },
    )
}

/// A function that changes what a folder has under a path.
fn change<T: HasWasi>(
    types: &mut LinkerInstance<'_, T>,
    name: &str,
    work: impl Fn(&Dir, &str) -> io::Result<()> + Send + Sync + 'static,
) -> wasmtime::Result<()> {
    types.func_wrap(name, move |mut store: Store<'_, T>, (of, path): (Of, String)| -> Answer<()> {
        Ok((store.data_mut().wasi().writable(&of).and_then(|f| Ok(work(&f.dir, &path)?)),))
    })
}
