//! The browser around a sandbox: it prints and saves files, and remembers until the tab closes. Nothing is stored.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::ports::{Device, Shared, Task};

/// Passes everything on but what is to be remembered.
pub struct SandboxDevice<D> {
    device: D,
    memory: RefCell<BTreeMap<String, String>>,
}

impl<D: Device> SandboxDevice<D> {
    pub fn new(device: D) -> Self {
        let memory = RefCell::default();
        Self { device, memory }
    }
}

impl<D: Device> Device for SandboxDevice<D> {
    fn recall(&self, key: &str) -> Option<String> {
        self.memory.borrow().get(key).cloned()
    }

    fn remember(&self, key: &str, value: Option<&str>) {
        let mut memory = self.memory.borrow_mut();
        match value {
            Some(value) => drop(memory.insert(key.to_owned(), value.to_owned())),
            None => drop(memory.remove(key)),
        }
    }

    fn recall_here(&self, key: &str) -> Option<String> {
        self.recall(key)
    }

    fn remember_here(&self, key: &str, value: Option<&str>) {
        self.remember(key, value);
    }

    fn forget_here(&self, prefix: &str) {
        let mut memory = self.memory.borrow_mut();
        memory.retain(|key, _| !key.starts_with(prefix));
    }

    fn watch_network(&self, hear: Box<dyn Fn(bool)>) {
        self.device.watch_network(hear);
    }

    fn save_file(&self, name: &str, bytes: &[u8]) {
        self.device.save_file(name, bytes);
    }

    fn share(&self, title: &str, path: &str) -> Task<'static, Shared> {
        self.device.share(title, path)
    }

    fn copy(&self, text: &str) -> Task<'static, bool> {
        self.device.copy(text)
    }

    fn print(&self) {
        self.device.print();
    }

    fn reload(&self) {
        self.device.reload();
    }
}
