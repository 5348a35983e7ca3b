// What the browser keeps of a world, read and damaged behind the app's back. Never used to reach a state that a person
// could reach through the screens.
import type { Page } from "@playwright/test";

/** Every byte the page's origin has stored, in a form that can be searched for text; without the object store `but`. */
export async function everythingStored(page: Page, but = ""): Promise<string> {
  return page.evaluate(async (but) => {
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const text = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder("latin1").decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder("latin1").decode(value);
      return JSON.stringify(value) ?? "";
    };
    const parts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    parts.push(JSON.stringify(history.state) ?? "", document.cookie, location.href);
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        if (store === but) continue;
        const records = database.transaction(store).objectStore(store);
        const [keys, values] = [done(records.getAllKeys()), done(records.getAll())];
        parts.push(JSON.stringify(await keys), ...(await values).map(text));
      }
      database.close();
    }
    return parts.join("\n");
  }, but);
}

/** Flips a bit of every stored text, or takes the texts away. */
export async function spoilBodies(page: Page, how: "damaged" | "gone"): Promise<void> {
  await page.evaluate(async (how) => {
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await done(indexedDB.open("obole"));
    const bodies = database.transaction("bodies", "readwrite").objectStore("bodies");
    if (how === "gone") await done(bodies.clear());
    for (const key of await done(bodies.getAllKeys())) {
      const bytes = new Uint8Array(await done<Uint8Array>(bodies.get(key)));
      bytes[bytes.length - 1]! ^= 1;
      await done(bodies.put(bytes, key));
    }
    database.close();
  }, how);
}

/** Flips one bit in the middle of the last stored chunk of the journal, as a failing disk would. */
export async function damageJournal(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await done(indexedDB.open("obole"));
    const journal = database.transaction("journal", "readwrite").objectStore("journal");
    const keys = await done(journal.getAllKeys());
    const last = keys[keys.length - 1]!;
    const stored: Uint8Array = await done(journal.get(last));
    const bytes = new Uint8Array(stored);
    bytes[bytes.length >> 1]! ^= 1;
    await done(journal.put(bytes, last));
    database.close();
  });
}
