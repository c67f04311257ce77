// Keeps pieces of a page fresh without reloading it: often while the system works on something,
// every few seconds while a person may act. What is drawn already is answered with "nothing new".
const QUICK = 1500; // milliseconds
const CALM = 4000;
const SLOW = 20000;

for (const place of document.querySelectorAll("[data-live]")) watch(place);

function watch(place) {
  let mark = "", failures = 0, timer = 0, busy = false;
  const pause = () => Math.min((waits(place) ? QUICK : CALM) * 2 ** failures, SLOW);
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(look, pause());
  };
  const look = async () => {
    if (busy) return;
    if (document.hidden) return again();
    busy = true;
    const headers = { "X-Fragment": "1" };
    if (mark) headers["If-None-Match"] = mark;
    try {
      const answer = await fetch(place.dataset.live, { headers, redirect: "error", cache: "no-store" });
      failures = 0;
      if (answer.ok) {
        mark = answer.headers.get("ETag") ?? "";
        put(place, await answer.text());
      } else if (answer.status === 401) return location.reload();
    } catch {
      failures += 1;
    } finally {
      busy = false;
    }
    again();
  };
  place.addEventListener("look", look);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  again();
  tellRead(place);
}

function waits(place) {
  return place.querySelector("[data-waiting]") !== null;
}

// Only what changed is exchanged, so that focus and reading position stay.
function put(place, text) {
  const fresh = document.createElement("template");
  fresh.innerHTML = text;
  const articles = [...fresh.content.querySelectorAll("article[id]")];
  const known = articles.every((article) => old(place, article));
  for (const article of articles) announce(old(place, article), article);
  if (!known || articles.length === 0) {
    if (place.innerHTML.trim() !== text.trim()) place.replaceChildren(fresh.content);
  } else {
    for (const article of articles) {
      const before = old(place, article);
      if (plain(before) !== plain(article)) before.replaceWith(article);
    }
  }
  place.dispatchEvent(new Event("drawn", { bubbles: true }));
  tellRead(place);
}

function old(place, article) {
  return place.querySelector("#" + CSS.escape(article.id));
}

// The mark against forged forms is new in every answer, and no change.
function plain(article) {
  return article.outerHTML.replaceAll(/name="csrf_token" value="[^"]*"/g, "");
}

function announce(before, after) {
  const place = document.getElementById("live-said");
  if (place && before && before.dataset.state !== after.dataset.state) place.textContent = after.dataset.said;
}

// Messages that stood before somebody's eyes for a moment are read; without script there is a button.
function tellRead(place) {
  const form = place.querySelector("form[data-read]");
  if (!form) return;
  const eye = new IntersectionObserver((seen) => {
    if (!seen.some((one) => one.isIntersecting) || document.hidden) return;
    eye.disconnect();
    setTimeout(() => {
      if (form.isConnected) fetch(form.action, { method: "POST", body: new FormData(form), headers: { "X-Fragment": "1" } });
    }, 1500);
  });
  eye.observe(form);
}
