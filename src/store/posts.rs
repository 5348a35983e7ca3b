//! Posts and their texts: kept before the Request that speaks of them is sent, read only with the domain's Permit,
//! forgotten with the post. Never put a text anywhere but in the body store and under the eyes of who may read it.

use domain::id::PostId;
use domain::posts::{self, Audience, Command, Digest, permit};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sha2::{Digest as _, Sha256};

use super::send::{Refusal, Sending, use_sending};
use super::{Outcome, Store, use_now, use_store, use_view};
use crate::ports::{Body, Trouble};

const SALT_BYTES: usize = 16;
/// Where the draft of a post is kept.
const POST: &str = "post";

/// `text` as the body store keeps it.
pub(super) fn sealed(salt: [u8; SALT_BYTES], text: &str) -> Body {
    let bytes = [&salt, text.as_bytes()].concat();
    Body {
        digest: digest_of(&bytes),
        bytes,
    }
}

/// The text in `bytes`; none if they are not what `digest` was made of.
fn opened(digest: Digest, mut bytes: Vec<u8>) -> Option<String> {
    let is_whole = bytes.len() >= SALT_BYTES && digest_of(&bytes) == digest;
    let text = is_whole.then(|| bytes.split_off(SALT_BYTES))?;
    String::from_utf8(text).ok()
}

fn digest_of(bytes: &[u8]) -> Digest {
    Digest(Sha256::digest(bytes).into())
}

/// What somebody gets of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reading {
    /// It is not for whoever looks, or not any more.
    Locked,
    Loading,
    Text(String),
    /// It is not in this browser.
    Absent,
    /// What is stored is not what was published.
    Damaged,
    Trouble(Trouble),
}

/// The text of a post for whoever acts, and a way to ask again. It comes as soon as there is a right to it and goes
/// with the right, without a reload.
pub fn use_body(
    post: impl Fn() -> Option<PostId> + Copy + Send + Sync + 'static,
) -> (Memo<Reading>, Callback<()>) {
    let (store, now) = (use_store(), use_now());
    let wanted = use_view(move |state| {
        let permit = permit(state, post()?, store.actor.get(), now.get())?;
        Some(permit.digest())
    });
    let (found, again) = (RwSignal::new(None), Trigger::new());
    Effect::new(move || {
        again.track();
        found.set(None);
        let (Some(digest), Some(post)) = (wanted.get(), untrack(post)) else {
            return;
        };
        spawn_local(async move {
            let reading = store.read_body(post).await;
            found.try_set(Some((digest, reading)));
        });
    });
    let reading = Memo::new(move |_| match (wanted.get(), found.get()) {
        (None, _) => Reading::Locked,
        (Some(digest), Some((read, reading))) if digest == read => reading,
        (Some(_), _) => Reading::Loading,
    });
    (reading, Callback::new(move |()| again.notify()))
}

impl Store {
    async fn read_body(self, post: PostId) -> Reading {
        let (by, now) = (self.actor.get_untracked(), self.moment());
        let Some(permit) = self.read(|state| permit(state, post, by, now)) else {
            return Reading::Locked;
        };
        match self.world().bodies.read(&permit).await {
            Err(trouble) => Reading::Trouble(trouble),
            Ok(None) => Reading::Absent,
            Ok(Some(bytes)) => {
                opened(permit.digest(), bytes).map_or(Reading::Damaged, Reading::Text)
            }
        }
    }

    async fn forget_body(self, digest: Digest) {
        // A text that stays behind is read by nobody, since no Permit names it; that it stays is said all the same.
        if let Err(trouble) = self.world().bodies.forget(digest).await {
            self.raise(trouble);
        }
    }
}

impl Store {
    /// What whoever acts began to write in this tab.
    pub fn draft(self) -> Option<String> {
        self.draft_at(&self.draft_place(POST))
    }

    /// Keeps what whoever acts writes, for this tab; without a draft nothing is left of it.
    pub fn keep_draft(self, draft: Option<&str>) {
        self.keep_draft_at(&self.draft_place(POST), draft);
    }
}

/// A way to publish texts, with what became of the last try.
#[derive(Clone, Copy)]
pub struct Publishing {
    pub sending: Sending,
    store: Store,
    /// What was published last: trying it again is the same Request with the same salt.
    written: StoredValue<Option<Written>>,
}

#[derive(Clone)]
struct Written {
    audience: Audience,
    text: String,
    body: Body,
    command: Command,
}

/// As [`use_sending`], for texts.
pub fn use_publishing(
    accepted: impl Fn(domain::id::RequestId) + Send + Sync + 'static,
) -> Publishing {
    Publishing {
        sending: use_sending(accepted),
        store: use_store(),
        written: StoredValue::new(None),
    }
}

impl Publishing {
    /// Publishes `text`, which is what somebody wrote and nothing else.
    pub fn publish(self, audience: Audience, text: &str) {
        let Written { body, command, .. } = self.written(audience, text);
        let (sending, store, digest) = (self.sending, self.store, body.digest);
        let draft = store.draft_place(POST);
        sending.run(async move {
            // A tab that ends between the two leaves a text for which no Permit can be made.
            let kept = store.world().bodies.keep(vec![body]).await;
            kept.map_err(Refusal::Trouble)?;
            let outcome = sending.send_one(command.into()).await;
            // Else the same is tried again, and may be stored already.
            if let Ok(_) | Err(Refusal::Rejected(_)) = &outcome {
                self.written.try_set_value(None);
            }
            match &outcome {
                Err(Refusal::Rejected(_)) => store.forget_body(digest).await,
                // Whoever left the page meanwhile does not find it there to be published again.
                Ok(_) => store.keep_draft_at(&draft, None),
                Err(_) => {}
            }
            outcome
        });
    }

    fn written(self, audience: Audience, text: &str) -> Written {
        let same = |written: &Written| written.audience == audience && written.text == text;
        if let Some(written) = self.written.get_value().filter(same) {
            return written;
        }
        let body = sealed(self.store.world().dice.salt(), text);
        let rules = self.store.read(|state| state.rules);
        let written = Written {
            audience,
            text: text.to_owned(),
            command: posts::publish(rules, audience, body.digest, text),
            body,
        };
        self.written.set_value(Some(written.clone()));
        written
    }
}

impl Sending {
    /// Removes a post and forgets its text.
    pub fn remove_post(self, post: PostId) {
        let store = self.store;
        let found = store.read(|state| Some(state.posts.by_id.get(&post)?.digest));
        self.run(async move {
            let outcome: Outcome = self.send_one(Command::RemovePost { post }.into()).await;
            if let (Ok(_), Some(digest)) = (&outcome, found) {
                store.forget_body(digest).await;
            }
            outcome
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_back_from_the_bytes_its_digest_was_made_of_and_from_no_others() {
        let Body { digest, bytes } = sealed([7; SALT_BYTES], "Où coule l’eau ?");
        assert_eq!(
            opened(digest, bytes.clone()).as_deref(),
            Some("Où coule l’eau ?")
        );
        for bit in 0..bytes.len() * 8 {
            let mut hurt = bytes.clone();
            hurt[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(opened(digest, hurt), None, "bit {bit}");
        }
        assert_eq!(opened(digest, Vec::new()), None);
    }

    #[test]
    fn the_same_text_with_another_salt_has_another_digest() {
        assert_ne!(sealed([1; 16], "Yes").digest, sealed([2; 16], "Yes").digest);
    }

    #[test]
    fn a_body_of_today_is_read_for_ever() {
        let body = sealed([0; 16], "abc");
        assert_eq!(body.bytes, b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0abc");
        let known = "277e7ff6d232b9763f4a66e8d05d210da32dac9c6dbce1026ad4cc98acb5fefe";
        assert_eq!(body.digest.to_string(), known);
    }
}
