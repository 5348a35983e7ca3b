//! The export file: journal and books, byte for byte, also what cannot be read; never the bodies of posts.
//! `public/boot.js` writes the same form when the app has crashed: never change one without the other.
//!
//! The line `OBOLE1`, then for each record of each object store one line of JSON (`store`, `key`, `kind`, `length`)
//! followed by exactly `length` bytes. `kind` is `bytes` for stored binary, else `json`.

const FIRST_LINE: &[u8] = b"OBOLE1\n";

/// One stored value.
pub enum Value {
    Bytes(Vec<u8>),
    /// A value that this app would not have written, as JSON.
    Json(String),
}

pub struct ExportFile(Vec<u8>);

impl Default for ExportFile {
    fn default() -> Self {
        Self(FIRST_LINE.to_vec())
    }
}

impl ExportFile {
    /// Adds a record. `key` is JSON.
    pub fn add(&mut self, store: &str, key: &str, value: &Value) {
        let (kind, bytes) = match value {
            Value::Bytes(bytes) => ("bytes", bytes.as_slice()),
            Value::Json(text) => ("json", text.as_bytes()),
        };
        let length = bytes.len();
        let line = format!(
            "{{\"store\":\"{store}\",\"key\":{key},\"kind\":\"{kind}\",\"length\":{length}}}\n"
        );
        self.0.extend_from_slice(line.as_bytes());
        self.0.extend_from_slice(bytes);
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_a_line_per_record_and_its_bytes() {
        let mut file = ExportFile::default();
        file.add("book", "\"a\\\"b\"", &Value::Bytes(vec![0, 10, 255]));
        file.add("journal", "256", &Value::Json("{}".to_owned()));
        let expected: &[u8] = b"OBOLE1\n{\"store\":\"book\",\"key\":\"a\\\"b\",\"kind\":\"bytes\",\"length\":3}\n\0\n\xFF\
            {\"store\":\"journal\",\"key\":256,\"kind\":\"json\",\"length\":2}\n{}";
        assert_eq!(file.into_bytes(), expected);
    }
}
