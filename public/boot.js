// What runs before the app and when the app is gone: theme and language before the first paint, the Trusted Types
// policy, the loader, and the plain screens in English and French. It must work with nothing else loaded, so it uses
// no module, no template and no markup strings. Keep it under 4 KB
// compressed: what can wait for the app belongs in the app.
(() => {
  'use strict';
  const html = document.documentElement;
  const query = new URLSearchParams(location.search);

  // The keys and rules are those of src/prefs.rs.
  const stored = (key) => {
    try { return localStorage.getItem('obole.' + key); } catch { return null; }
  };
  const spoken = (tag) => (/^pseudo$|^en-XA$/.test(tag) ? 'en-XA' : (/^(en|fr)\b/i.exec(tag || '') || [''])[0].toLowerCase());
  const theme = [query.get('theme'), stored('theme')].find((value) => /^(system|light|dark)$/.test(value));
  if (theme && theme !== 'system') html.dataset.theme = theme;
  html.lang = [query.get('lang'), stored('language'), ...(navigator.languages || [])].map(spoken).find(Boolean) || 'en';
  html.dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';

  const WORDS = {
    en: {
      home: 'Home', spaces: 'Spaces', wallet: 'Wallet', you: 'You',
      opening: 'Opening…',
      slow: 'Still opening. The connection may be slow.',
      reload: 'Reload', exportIt: 'Export the journal', copy: 'Copy the report', copied: 'Copied',
      exportFailed: 'The journal could not be read.',
      crash: ['Something broke', 'Your journal is safe: everything confirmed so far is on this device. Reload to go on.'],
      failed: ['Obole did not arrive', 'The connection dropped, or this version has been replaced. Nothing is lost: try again.'],
      unable: ['This browser cannot open Obole', 'Obole needs WebAssembly, which is missing here or switched off. An up-to-date browser, or another security setting, will do.'],
    },
    fr: {
      home: 'Accueil', spaces: 'Spaces', wallet: 'Portefeuille', you: 'Vous',
      opening: 'Ouverture…',
      slow: 'Toujours en cours. La connexion est peut-être lente.',
      reload: 'Recharger', exportIt: 'Exporter le journal', copy: 'Copier le rapport', copied: 'Copié',
      exportFailed: 'Le journal n’a pas pu être lu.',
      crash: ['Quelque chose s’est cassé', 'Votre journal est intact\u00a0: tout ce qui est confirmé est sur cet appareil. Rechargez pour continuer.'],
      failed: ['Obole n’est pas arrivé', 'La connexion a été coupée, ou cette version a été remplacée. Rien n’est perdu\u00a0: réessayez.'],
      unable: ['Ce navigateur ne peut pas ouvrir Obole', 'Obole a besoin de WebAssembly, absent ou désactivé ici. Un navigateur à jour, ou un autre réglage de sécurité, suffira.'],
    },
  };
  const words = () => WORDS[html.lang === 'fr' ? 'fr' : 'en'];

  // The app sets markup of its own making as innerHTML; nothing that runs or loads has any business in it.
  const REFUSED = /<\/?(script|iframe|frame|object|embed|applet|base|meta|link|style)\b|[\s"'/]on[a-z]+\s*=|\bsrcdoc\s*=|(href|src|action|data|to|values)\s*=\s*["']?\s*(?!https?:|mailto:|data:image\/)[^"'>\s/?#]*[:&]/i;
  const WORKER = '/sw.js';
  const isSame = (one, other) => new URL(one, location).href === new URL(other, location).href;
  const meta = () => document.querySelector('meta[name=obole-app]');
  if (window.trustedTypes) {
    trustedTypes.createPolicy('default', {
      // Control characters part attributes but vanish from addresses: both readings count.
      createHTML: (markup) => ([' ', ''].some((gap) => REFUSED.test(markup.replace(/[\0-\x1f]+/g, gap))) ? null : markup),
      createScript: () => null,
      createScriptURL: (url) => ([WORKER, meta()?.dataset.js].some((own) => own && isSame(own, url)) ? url : null),
    });
  }

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  // Draws a screen that needs neither app nor markup. `report` is shown as it would be copied, so that whoever
  // sends it knows what it says.
  let isOver = false;
  const screen = (name, report) => {
    if (isOver || !document.body) return;
    isOver = true;
    const [title, sentence] = words()[name];
    const main = element('main', 'crash');
    const heading = element('h1', 'display', title);
    heading.tabIndex = -1;
    const said = element('p', 'muted');
    said.setAttribute('role', 'status');
    const actions = element('div', 'actions');
    const button = (label, tone, press) => {
      const made = element('button', 'button', label);
      made.type = 'button';
      made.dataset.tone = tone;
      made.addEventListener('click', press);
      actions.append(made);
    };
    button(words().reload, 'primary', () => location.reload());
    button(words().exportIt, 'secondary', () => exportJournal().catch(() => { said.textContent = words().exportFailed; }));
    main.append(heading, element('p', '', sentence), actions, said);
    if (report) {
      const detail = element('pre', 'crash-detail', report + '\n\n' + navigator.userAgent);
      detail.tabIndex = 0;
      button(words().copy, 'secondary', async () => {
        getSelection().selectAllChildren(detail);
        try {
          await navigator.clipboard.writeText(detail.textContent);
          said.textContent = words().copied;
        } catch { /* Not allowed here: the text is selected, ready to be copied by hand. */ }
      });
      main.append(detail);
    }
    document.title = title + ' · Obole';
    document.body.replaceChildren(main);
    heading.focus();
  };

  const request = (asked) => new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = asked.onblocked = () => reject(asked.error);
    // No database yet: make none.
    asked.onupgradeneeded = () => asked.transaction.abort();
  });

  // The raw journal as a file: the line `OBOLE1`, then for each record of each object store one line of JSON
  // {"store", "key", "kind", "length"} followed by exactly `length` bytes. `kind` is "bytes" for stored binary, else
  // "json" (UTF-8). The texts of posts stay out of it: a file goes from hand to hand. Binary inside a key or JSON is {"$bytes": "<hex>"}.
  const exportJournal = async () => {
    const bytesOf = (value) => (value instanceof ArrayBuffer ? new Uint8Array(value)
      : ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : null);
    const json = (value) => JSON.stringify(value, (_, part) => {
      const bytes = bytesOf(part);
      return bytes ? { $bytes: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') } : part;
    });
    const database = await request(indexedDB.open('obole'));
    const parts = ['OBOLE1\n'];
    const names = [...database.objectStoreNames].filter((name) => name !== 'bodies');
    const transaction = names.length ? database.transaction(names) : null;
    for (const name of names) {
      const store = transaction.objectStore(name);
      for (let range = null, keys = [0]; keys.length; range = keys.length && IDBKeyRange.lowerBound(keys.at(-1), true)) {
        let values;
        [keys, values] = await Promise.all([request(store.getAllKeys(range, 500)), request(store.getAll(range, 500))]);
        values.forEach((value, index) => {
          const bytes = bytesOf(value);
          const body = bytes || new TextEncoder().encode(json(value) || 'null');
          parts.push(json({ store: name, key: keys[index], kind: bytes ? 'bytes' : 'json', length: body.length }) + '\n', body);
        });
      }
    }
    database.close();
    const link = element('a');
    link.href = URL.createObjectURL(new Blob(parts, { type: 'application/octet-stream' }));
    link.download = 'journal-' + new Date().toISOString().slice(0, 10) + '.obole';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  // The app's panic hook tells the message; the trap that follows says only that there was one.
  const isTrap = (error) => window.WebAssembly && error instanceof WebAssembly.RuntimeError;
  addEventListener('obole:panic', (event) => screen('crash', String(event.detail)));
  addEventListener('error', (event) => { if (isTrap(event.error)) screen('crash', String(event.error)); });
  addEventListener('unhandledrejection', (event) => { if (isTrap(event.reason)) screen('crash', String(event.reason)); });

  const showBarColour = () => {
    const colour = getComputedStyle(document.documentElement).backgroundColor;
    document.querySelector('meta[name=theme-color]').content = colour;
  };

  const start = async () => {
    for (const node of document.querySelectorAll('[data-word]')) node.textContent = words()[node.dataset.word];
    new MutationObserver(showBarColour).observe(html, { attributeFilter: ['data-theme'] });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showBarColour);
    addEventListener('load', showBarColour);
    if (!window.WebAssembly) return screen('unable');
    setTimeout(() => {
      const word = document.querySelector('#boot [data-word=opening]');
      if (word) word.textContent = words().slow;
    }, 8000);
    try {
      const app = await import(meta().dataset.js);
      await app.default({ module_or_path: meta().dataset.wasm });
      // Where there is none, or it is refused, the app needs the network to open: no more than that.
      navigator.serviceWorker?.register(WORKER).catch(() => {});
    } catch (error) {
      if (isTrap(error)) screen('crash', String(error));
      else screen(error instanceof WebAssembly.CompileError || error instanceof EvalError ? 'unable' : 'failed', String(error));
    }
  };
  document.addEventListener('DOMContentLoaded', start);
})();
