// Keeps pieces of a page fresh while there is something to wait for, without reloading the page.
const EVERY = 1500; // milliseconds
const SLOW = 15000;

for (const place of document.querySelectorAll("[data-live]")) watch(place);

function watch(place) {
  let pause = EVERY;
  const again = () => setTimeout(look, pause);
  const look = async () => {
    if (document.hidden) return again();
    try {
      const answer = await fetch(place.dataset.live, { headers: { "X-Fragment": "1" }, redirect: "error" });
      if (answer.ok) {
        put(place, await answer.text());
        pause = EVERY;
      } else if (answer.status === 401) {
        location.reload();
        return;
      }
    } catch {
      pause = Math.min(pause * 2, SLOW);
    }
    if (waits(place)) again();
  };
  place.addEventListener("look", look);
  if (waits(place)) again();
}

function waits(place) {
  return place.querySelector("[data-waiting]") !== null;
}

// Only what changed is exchanged, so that focus and reading position stay.
function put(place, text) {
  const fresh = document.createElement("template");
  fresh.innerHTML = text;
  const articles = fresh.content.querySelectorAll("article[id]");
  const known = [...articles].every((article) => place.querySelector("#" + CSS.escape(article.id)));
  if (!known || articles.length === 0) {
    if (place.innerHTML.trim() !== text.trim()) place.replaceChildren(fresh.content);
    return;
  }
  for (const article of articles) {
    const old = place.querySelector("#" + CSS.escape(article.id));
    if (old.outerHTML !== article.outerHTML) old.replaceWith(article);
  }
}
