// Keeps the app itself on this device, so that it opens without a network. Only files of the app pass through here:
// never people, posts or money, which live in IndexedDB.
'use strict';

const CACHE = 'obole';
/** The page that every address of the app opens. */
const PAGE = '/';

/** A name that changes with its content, so what was kept under it stays true. */
const isHashed = (path) => /[-_.][0-9a-f]{13,16}[-_.]/.test(path.split('/').pop());

/** The files that a page asks for before it can run. */
const named = (markup) => {
  const found = markup.matchAll(/(?:href|src|data-js|data-wasm)="(\/[^"#]+)/g);
  return new Set(Array.from(found, ([, path]) => path));
};

const isPage = (answer) => answer.status === 200 && (answer.headers.get('content-type') || '').startsWith('text/html');
/** A server may answer with its page where a file is missing: that is not the file. */
const isFile = (answer) => answer.status === 200 && !isPage(answer);

/** Keeps a page once all it names is kept; what only older pages named goes. Without all of it everything stays. */
const keep = async (page) => {
  if (!isPage(page)) throw new Error('no page of the app');
  const cache = await caches.open(CACHE);
  const files = named(await page.clone().text());
  const kept = (await cache.keys()).map((request) => new URL(request.url).pathname);
  const missing = [...files].filter((path) => !kept.includes(path));
  await Promise.all(missing.map(async (path) => {
    const answer = await fetch(path);
    if (!isFile(answer)) throw new Error(path);
    await cache.put(path, answer);
  }));
  await cache.put(PAGE, page);
  const outdated = kept.filter((path) => isHashed(path) && !files.has(path));
  await Promise.all(outdated.map((path) => cache.delete(path)));
};

/** The newest page that can be had. */
const page = async (event) => {
  try {
    const answer = await fetch(event.request);
    // Not being able to keep it, on a full device say, is no reason not to show it.
    if (isPage(answer)) event.waitUntil(keep(answer.clone()).catch(() => {}));
    return answer;
  } catch (offline) {
    const kept = await caches.match(PAGE);
    if (kept) return kept;
    throw offline;
  }
};

/** A file of the app: as it was kept where its name says that it cannot have changed, else the newest there is. */
const file = async (event) => {
  const { pathname } = new URL(event.request.url);
  const kept = await caches.match(pathname);
  if (kept && isHashed(pathname)) return kept;
  try {
    const answer = await fetch(event.request);
    const put = async (copy) => (await caches.open(CACHE)).put(pathname, copy);
    if (isFile(answer)) event.waitUntil(put(answer.clone()).catch(() => {}));
    return answer;
  } catch (offline) {
    if (kept) return kept;
    throw offline;
  }
};

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(fetch(PAGE).then(keep));
});

addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== location.origin) return;
  event.respondWith(mode === 'navigate' ? page(event) : file(event));
});
