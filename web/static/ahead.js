// The next paper is fetched while this one is looked at: its page, its pictures, and those drawn ahead.
const PICTURES_KEPT = 24;
const pictures = new Map(); // address → blob address, for pages fetched before they are shown
const next = { url: null, main: null, waiting: null };

export function fetchAhead(url, main) {
  const ready = () => main.setAttribute("data-ahead", "");
  if (next.url === url && next.main) return ready();
  if (next.url === url && next.waiting) return;
  Object.assign(next, { url: url ?? null, main: null, waiting: null });
  if (!url) return;
  next.waiting = painted().then(() => load(url)).then((found) => {
    if (next.url !== url) return;
    next.main = found;
    ready();
  }).catch(() => {});
}

// A page that was already looked at, to be shown again as it was left.
export function lay(url, main) {
  Object.assign(next, { url, main, waiting: null });
}

export function here(url) {
  return next.url === url ? next.main : null;
}

export async function take(url) {
  if (next.url === url && !next.main) await next.waiting;
  return here(url);
}

export function parse(text) {
  const piece = document.createElement("template");
  piece.innerHTML = text;
  return document.adoptNode(piece.content).querySelector("main.review");
}

// What was just put on the page is drawn first; then there is time to fetch.
function painted() {
  return new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
}

async function load(url) {
  const answer = await fetch(url, { headers: { "X-Fragment": "1" } });
  if (!answer.ok) throw new Error(String(answer.status));
  const found = parse(await answer.text());
  const shown = [...found.querySelectorAll("image[href]")];
  await Promise.all([...new Set(shown.map((image) => image.getAttribute("href")))].slice(0, 4).map(keep));
  for (const image of shown) {
    const blob = pictures.get(image.getAttribute("href"));
    if (blob) image.setAttribute("href", blob);
  }
  return found;
}

async function keep(address) {
  if (pictures.has(address)) return;
  const answer = await fetch(address);
  if (!answer.ok) return;
  const blob = URL.createObjectURL(await answer.blob());
  pictures.set(address, blob);
  const image = new Image();
  image.src = blob;
  await image.decode().catch(() => {});
  if (pictures.size > PICTURES_KEPT) {
    const [oldest] = pictures.keys();
    URL.revokeObjectURL(pictures.get(oldest));
    pictures.delete(oldest);
  }
}
