// Keeps the parts of a page that are marked data-live as they are on the server, while somebody looks at it.
"use strict";

const PERIOD = 2000; // milliseconds

async function refresh() {
  if (document.hidden) return;
  const answer = await fetch(location.pathname + location.search);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const isInUse = part.contains(document.activeElement) || getSelection().containsNode(part, true);
    const now = fresh.getElementById(part.id);
    if (now && !isInUse && now.innerHTML !== part.innerHTML) part.replaceChildren(...now.childNodes);
  }
}

async function keepFresh() {
  try {
    await refresh();
  } catch {
    // The sandbox is gone, perhaps to come back: what the page shows stays.
  }
  setTimeout(keepFresh, PERIOD);
}

setTimeout(keepFresh, PERIOD);
