// Reloads the page when the development server has a newer build. Never part of a release.
(async () => {
  const pause = () => new Promise((resume) => setTimeout(resume, 1000));
  let shown = "";
  for (;;) {
    try {
      const answer = await fetch(`/__dev/events?after=${shown}`, { cache: "no-store" });
      const build = await answer.text();
      if (shown && build !== shown) location.reload();
      shown = build;
    } catch {
      await pause();
    }
  }
})();
