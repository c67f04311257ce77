// Sends a folder or archive in pieces. The server says how far each file has come, so that a lost line, a
// reload or another try goes on where it was: choose the same folder again. Without this script the form sends files.
const form = document.getElementById("add");
const PIECE = 4 * 1024 * 1024; // bytes
const TRIES = 8;

if (form) begin();

function begin() {
  const folder = document.getElementById("folder");
  for (const part of [folder, document.querySelector("label[for=folder]")]) part.hidden = false;
  document.getElementById("send").hidden = true;
  document.getElementById("files").classList.add("visually-hidden");
  for (const input of [folder, document.getElementById("files")]) {
    const take = () => start([...input.files].map((file) => [file.webkitRelativePath || file.name, file]));
    input.addEventListener("change", take);
    take(); // somebody may have been quicker than this script
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", async (event) => {
    event.preventDefault();
    form.classList.remove("over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
    const found = [];
    for (const entry of entries) await walk(entry, found);
    start(found);
  });
}

async function walk(entry, found) {
  if (entry.isFile) {
    found.push([entry.fullPath.replace(/^\//, ""), await new Promise((done, fail) => entry.file(done, fail))]);
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return;
    for (const one of some) await walk(one, found);
  }
}

async function start(found) {
  if (found.length === 0) return;
  const words = JSON.parse(form.dataset.words);
  const box = document.getElementById("progress");
  const [text, bar] = [box.querySelector("p"), box.querySelector("progress")];
  const total = found.reduce((sum, [, file]) => sum + file.size, 0) || 1;
  box.hidden = false;
  form.hidden = true;
  let before = 0;
  const tell = (name, sent) => {
    bar.value = (before + sent) / total;
    text.textContent = `${words.progress} ${Math.round((100 * (before + sent)) / total)} % · ${name}`;
  };
  try {
    for (const [name, file] of found) {
      if (file.size > 0) await send(name, file, tell, () => { text.textContent = `${words.again} ${name}`; });
      before += file.size;
    }
    text.textContent = words.taking;
    bar.removeAttribute("value");
    const { collate, apart } = form.elements;
    const body = new URLSearchParams({ collate: collate.value, apart: apart.checked ? apart.value : "" });
    const answer = await fetch(form.action, { method: "POST", body, headers: head({ Accept: "application/json" }) });
    if (!answer.ok) throw new Error((await answer.json()).title);
    location.assign((await answer.json()).url);
  } catch (problem) {
    text.textContent = `${words.lost} ${problem.message || ""}`;
    form.hidden = false;
  }
}

async function send(name, file, tell, again) {
  let offset = null;
  tell(name, 0);
  const mark = await markOf(file);
  for (let tries = 0; tries < TRIES; ) {
    try {
      if (offset === null) offset = (await ask("GET", { name, size: file.size, mark })).offset;
      if (offset >= file.size) return;
      tell(name, offset);
      offset = (await ask("PUT", { name, offset, size: file.size, mark }, file.slice(offset, offset + PIECE))).offset;
      tries = 0;
    } catch (problem) {
      if (problem.final) throw problem;
      tries += 1;
      offset = null;
      again();
      await new Promise((done) => setTimeout(done, Math.min(500 * 2 ** tries, 15000)));
    }
  }
  throw new Error(name);
}

// Which file this is, whatever it is called: 128 bits made of all its bytes. No cryptographic digest: a browser offers
// one to pages behind TLS alone, and the server takes its own of what it keeps.
async function markOf(file) {
  const state = new Uint32Array([0xdeadbeef, 0x41c6ce57, 0x9e3779b9, 0x2545f491]);
  for (let at = 0; at < file.size; at += PIECE) stir(state, new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
  return [...state].map((part) => part.toString(16).padStart(8, "0")).join("");
}

function stir(state, bytes) {
  let [a, b, c, d] = state;
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 2654435761);
    b = Math.imul(b ^ byte, 1597334677);
    c = Math.imul(c ^ byte, 2246822507);
    d = Math.imul(d ^ byte, 3266489909);
  }
  for (const [at, [one, other]] of [[a, b], [b, c], [c, d], [d, a]].entries()) {
    state[at] = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  }
}

async function ask(method, query, body) {
  const address = form.dataset.pieces + "?" + new URLSearchParams(query);
  const answer = await fetch(address, { method, body, headers: head({ Accept: "application/json" }) });
  if (answer.ok) return answer.json();
  const told = await answer.json().catch(() => ({}));
  const problem = new Error(told.title || String(answer.status));
  problem.final = answer.status !== 409 && answer.status < 500;
  throw problem;
}

function head(more) {
  return { ...more, "X-CSRFToken": form.elements.csrf_token.value };
}
