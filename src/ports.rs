//! What the app needs of the world, as traits. Only `adapters` fulfil them, and only `main` and the tests choose which.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

use domain::id::RequestId;
use domain::moment::{Moment, Span};
use domain::posts::{Digest, Permit};

/// A future on this tab's one thread.
pub type Task<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// What can be wrong with the world outside. Shown in the health banner with its remedy; never a refusal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// The browser gives no storage here (private mode, blocked by a setting).
    StorageOff,
    /// No room left on the device.
    StorageFull,
    /// Other tabs hold an older form of the database open.
    Blocked,
    /// A newer build of the app took the database over: this tab must reload.
    Outdated,
    /// The journal holds fewer entries than this tab has seen: it was wiped or restored.
    Wiped,
    /// Stored bytes that cannot be read, from this entry on.
    Corrupt { entry: u64 },
    /// An entry of a kind or version that this build does not know, from this entry on.
    Unknown { entry: u64 },
    /// Anything else, in the browser's own words.
    Other(String),
}

/// The bytes of one stored entry.
pub type Packed = Vec<u8>;

/// What reading a journal gives: all entries up to the first that is corrupt, if one is.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tail {
    pub entries: Vec<Packed>,
    /// The number of the first entry that cannot be read.
    pub corrupt: Option<u64>,
}

/// Decides inside a commit: it is given the entries this tab has not seen yet, and answers with those to append,
/// mostly one. With none, nothing is written.
pub type Decide<'a> = Box<dyn FnOnce(Tail) -> Vec<Packed> + 'a>;

/// Stored entries, numbered from 0, append only.
pub trait Journal {
    /// All entries from number `from` on.
    fn read(&self, from: u64) -> Task<'_, Result<Tail, Trouble>>;

    /// One strict read-write transaction: reads what lies beyond the `known` first entries, asks `decide`, appends
    /// its answer, all of it or nothing. Resolves when the transaction is complete, with the number of entries there are then.
    /// `Trouble::Wiped` when fewer than `known` entries are stored; then `decide` is not asked.
    fn commit<'a>(&'a self, known: u64, decide: Decide<'a>) -> Task<'a, Result<u64, Trouble>>;

    /// As [`Journal::commit`], for what was decided beforehand: one strict read-write transaction that goes through only
    /// if there are no more than the `known` first entries and they are those that this tab has seen. Empty when that is
    /// not so, or not known; then nothing is stored, and `commit` shows what is there.
    fn append(&self, known: u64, entries: Vec<Packed>) -> Task<'_, Result<Option<u64>, Trouble>>;

    /// Forgets everything: entries, the providers' books and all bodies.
    fn clear(&self) -> Task<'_, Result<(), Trouble>>;

    /// Entries and books, as one file that a restore accepts. No body is in it: a file goes from hand to hand, and a
    /// body is for whoever has a [`Permit`].
    fn export(&self) -> Task<'_, Result<Vec<u8>, Trouble>>;
}

/// The text of a post as it is stored: a salt of 16 bytes, then UTF-8. The digest is the SHA-256 of it all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Body {
    pub digest: Digest,
    pub bytes: Vec<u8>,
}

/// The texts of posts, which never lie in the journal. Nobody is given one without the domain's leave.
pub trait Bodies {
    /// Keeps all of them or none; they are on the disk when it resolves.
    fn keep(&self, bodies: Vec<Body>) -> Task<'_, Result<(), Trouble>>;

    /// The bytes as they are on the disk; whoever asks checks the digest. Empty when there are none.
    fn read(&self, permit: &Permit) -> Task<'_, Result<Option<Vec<u8>>, Trouble>>;

    /// Under what bodies are kept, whoever may read them.
    fn kept(&self) -> Task<'_, Result<Vec<Digest>, Trouble>>;

    /// Forgets one, if it is there.
    fn forget(&self, digest: Digest) -> Task<'_, Result<(), Trouble>>;
}

pub trait Clock {
    fn now(&self) -> Moment;
    fn wait(&self, span: Span) -> Task<'static, ()>;
}

/// What a sandbox can do with time, and nothing else can.
pub trait Hands {
    /// Sets the clock; it goes on from there. What a provider learnt later is hidden until then.
    fn set(&self, now: Moment);
    /// Another future begins: what a provider learnt later than now is forgotten.
    fn forget_later(&self);
}

/// Chance.
pub trait Dice {
    /// A new id, sortable by `now`.
    fn request_id(&self, now: Moment) -> RequestId;
    /// What lies before a stored text, so that nobody can try guesses of it against its digest.
    fn salt(&self) -> [u8; 16];
}

/// What tabs of one world tell each other. A hint only: the data is read from the journal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hint {
    /// There are this many entries.
    Entries(u64),
    /// The world was reset or replaced: reload.
    Reset,
}

pub trait Tabs {
    fn announce(&self, hint: Hint);
    /// Hears the hints of other tabs from now on.
    fn listen(&self, hear: Box<dyn Fn(Hint)>);
    /// Resolves when this tab is the runner; it stays so until it closes.
    fn elected(&self) -> Task<'static, ()>;
}

/// Why a scenario did not arrive.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FetchFault {
    /// No answer: probably no network.
    NoAnswer,
    /// An answer, but not the file: its HTTP status.
    Status(u16),
}

pub trait Scenarios {
    /// The text of `scenarios/<name>.json`.
    fn fetch(&self, name: &str) -> Task<'static, Result<String, FetchFault>>;
}

/// The browser around the page, and what this device remembers outside the journal.
pub trait Device {
    fn recall(&self, key: &str) -> Option<String>;
    /// Forgets the key when there is no value. Never fails: without storage it remembers until the tab closes.
    fn remember(&self, key: &str, value: Option<&str>);
    /// As [`Device::recall`], of this tab alone: a reload keeps it, the end of the tab does not.
    fn recall_here(&self, key: &str) -> Option<String>;
    /// As [`Device::remember`], in this tab alone.
    fn remember_here(&self, key: &str, value: Option<&str>);
    /// Forgets every key of this tab that begins with `prefix`.
    fn forget_here(&self, prefix: &str);
    /// Hears whether there is a network, now and at each change.
    fn watch_network(&self, hear: Box<dyn Fn(bool)>);
    fn save_file(&self, name: &str, bytes: &[u8]);
    fn print(&self);
    fn reload(&self);
    /// Hands on the address `path` of this app, called `title`. Call it straight from a press.
    fn share(&self, title: &str, path: &str) -> Task<'static, Shared>;
    /// Puts a text into the clipboard; `false` where there is none. Call it straight from a press.
    fn copy(&self, text: &str) -> Task<'static, bool>;
}

/// What became of a link that was to be handed on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shared {
    /// The browser has it, or the person thought better of it.
    Handed,
    /// It is in the clipboard.
    Copied,
    /// Neither works here: the whole address, to be copied by hand.
    ByHand(String),
}

/// Lets everybody else on this thread go on once.
pub async fn others_first() {
    let mut is_second = false;
    poll_fn(|context| {
        if is_second {
            return Poll::Ready(());
        }
        is_second = true;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
