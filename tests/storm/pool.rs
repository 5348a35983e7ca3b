//! The tasks of all tabs of a storm, on one thread. They end with the storm: what they hold must not be there in the next.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Wake, Waker};

use any_spawner::{CustomExecutor, PinnedFuture, PinnedLocalFuture};

/// Runs tasks in the order in which they were woken, each thread its own.
pub struct Pool;

#[derive(Default)]
struct Tasks {
    by_number: HashMap<u64, PinnedLocalFuture<()>>,
    begun: u64,
    woken: Arc<Woken>,
}

#[derive(Default)]
struct Woken(Mutex<VecDeque<u64>>);

impl Woken {
    fn push(&self, number: u64) {
        let mut numbers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        numbers.push_back(number);
    }

    fn pop(&self) -> Option<u64> {
        let mut numbers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        numbers.pop_front()
    }
}

struct Call {
    number: u64,
    woken: Arc<Woken>,
}

impl Wake for Call {
    fn wake(self: Arc<Self>) {
        self.woken.push(self.number);
    }
}

thread_local! {
    static TASKS: RefCell<Tasks> = RefCell::default();
}

impl CustomExecutor for Pool {
    fn spawn(&self, task: PinnedFuture<()>) {
        self.spawn_local(task);
    }

    fn spawn_local(&self, task: PinnedLocalFuture<()>) {
        TASKS.with_borrow_mut(|tasks| {
            tasks.begun += 1;
            tasks.by_number.insert(tasks.begun, task);
            tasks.woken.push(tasks.begun);
        });
    }

    fn poll_local(&self) {
        let woken = TASKS.with_borrow(|tasks| tasks.woken.clone());
        while let Some(number) = woken.pop() {
            // A task may begin others while it runs.
            let task = TASKS.with_borrow_mut(|tasks| tasks.by_number.remove(&number));
            let Some(mut task) = task else {
                continue;
            };
            let call = Call {
                number,
                woken: woken.clone(),
            };
            let waker = Waker::from(Arc::new(call));
            if task
                .as_mut()
                .poll(&mut Context::from_waker(&waker))
                .is_pending()
            {
                TASKS.with_borrow_mut(|tasks| tasks.by_number.insert(number, task));
            }
        }
    }
}

/// Ends every task of this thread.
pub fn end_all() {
    // What a task does at its end finds the pool empty, and not in use.
    drop(TASKS.take());
}

/// How many tasks of this thread have not come to their end.
pub fn count() -> usize {
    TASKS.with_borrow(|tasks| tasks.by_number.len())
}
