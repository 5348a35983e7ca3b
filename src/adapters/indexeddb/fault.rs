//! What the browser says when something goes wrong, as a [`Trouble`] with a remedy. Never swallow a name that is not
//! known here: it is shown.

use idb::Error;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

use crate::ports::Trouble;

pub fn trouble(error: Error) -> Trouble {
    match error {
        Error::IndexedDbNotFound(_) => Trouble::StorageOff,
        Error::DomException(exception) => trouble_of(&exception),
        Error::IndexedDbOpenFailed(cause)
        | Error::TransactionOpenFailed(cause)
        | Error::ObjectStoreNotFound(cause)
        | Error::KeyRangeCreateFailed(cause)
        | Error::GetAllFailed(cause)
        | Error::GetAllKeysFailed(cause)
        | Error::GetFailed(cause)
        | Error::AddFailed(cause)
        | Error::UpdateFailed(cause)
        | Error::DeleteFailed(cause)
        | Error::ClearFailed(cause) => trouble_of(&cause),
        other => Trouble::Other(other.to_string()),
    }
}

/// The trouble that a `DOMException` tells of.
pub fn trouble_of(exception: &JsValue) -> Trouble {
    let name = text(exception, "name");
    match name.as_str() {
        "QuotaExceededError" => Trouble::StorageFull,
        "SecurityError" | "InvalidStateError" => Trouble::StorageOff,
        // The database has a newer form than this build knows.
        "VersionError" => Trouble::Outdated,
        _ => Trouble::Other(format!("{name}: {}", text(exception, "message"))),
    }
}

/// Whether the connection is gone: the browser closed it, mostly because the data of the site were cleared.
pub fn is_closed(exception: &JsValue) -> bool {
    text(exception, "name") == "InvalidStateError"
}

fn text(object: &JsValue, key: &str) -> String {
    let value = Reflect::get(object, &key.into()).ok();
    value
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}
