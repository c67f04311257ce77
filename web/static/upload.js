// Sends papers with progress, one after the other, out of an outbox that survives the connection and the
// page: what is not known to have arrived is sent again under its key. Without this script the plain forms send.
import * as outbox from "./outbox.js";
import { advice } from "./check.js";
import { Tray } from "./tray.js";

const sender = document.getElementById("sender");
const form = document.getElementById("send");
const list = document.getElementById("sending");
const words = JSON.parse(sender.dataset.words);
const account = sender.dataset.account;
const shared = "shared" in sender.dataset; // others use this device: nothing is kept on it
const FIRST_PAUSE = 2000; // milliseconds, doubled with each failure
const LONGEST_PAUSE = 30000;
const HELD = new Set(["not_signed_in", "foreign_form"]); // the paper is not at fault: kept until somebody signs in
const line = [];
let busy = false, wake = () => {};

const camera = document.getElementById("camera") ?? picker("image/*", true);
const chooser = document.getElementById("files") ?? picker("image/*,application/pdf", false);
const tray = new Tray(document.getElementById("tray"), words, {
  send: (files, replaces) => begin(files, replaces),
  more: () => (matchMedia("(pointer: coarse)").matches ? camera : chooser).click(),
});

document.documentElement.classList.add("js");
if (form) prepare();
document.addEventListener("change", again);
addEventListener("online", () => wake());
restore();

function prepare() {
  document.getElementById("send-button").hidden = true;
  document.getElementById("together-row").hidden = true;
  document.getElementById("files-label").classList.add("main");
  chooser.classList.add("visually-hidden");
  const handheld = matchMedia("(pointer: coarse)").matches;
  for (const part of [camera, document.querySelector("label[for=camera]")]) part.hidden = !handheld;
  if (handheld) document.getElementById("files-label").classList.remove("main");
  for (const [input, act] of [[camera, (files) => tray.add(files)], [chooser, choose]]) {
    const take = () => {
      if (input.files.length) act([...input.files]);
      input.value = "";
    };
    input.addEventListener("change", take);
    take(); // somebody may have been quicker than this script
  }
  form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    choose([...event.dataTransfer.files]);
  });
  document.addEventListener("paste", (event) => { if (event.clipboardData?.files.length) choose([...event.clipboardData.files]); });
}

// One clear file goes at once; several, or one with a doubt, are looked at first.
async function choose(files) {
  const alone = files.length === 1 && tray.pages.length === 0;
  if (alone && (await advice(files[0])).length === 0) begin(files, null);
  else tray.add(files);
}

// A returned paper is photographed again from its own card, in one step.
function again(event) {
  const card = event.target.closest?.("form[data-replaces]");
  if (!card || event.target.type !== "file" || !event.target.files.length) return;
  tray.clear();
  tray.add([...event.target.files], { replaces: card.dataset.replaces });
  event.target.value = "";
}

async function begin(files, replaces) {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const job = { key: newKey(), account, files, replaces, at: Date.now() };
  const row = draw(job);
  if (size > Number(sender.dataset.most)) return refuse(job, row, words.too_large);
  if (!shared) await outbox.keep(job);
  push(job, row);
}

async function restore() {
  for (const job of await outbox.kept(account)) {
    const row = draw(job);
    row.words.textContent = words.kept;
    push(job, row);
  }
}

function push(job, row) {
  line.push([job, row]);
  if (!busy) drain();
}

async function drain() {
  busy = true;
  for (let next = line.shift(); next; next = line.shift()) await send(...next);
  busy = false;
}

// Until it has arrived, is refused for good, or somebody gives it up.
async function send(job, row) {
  for (let pause = FIRST_PAUSE; !row.gone; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const answer = await once(job, row);
    if (answer.done) return arrived(job, row, answer.body);
    if (HELD.has(answer.body?.code)) return hold(job, row);
    if (answer.body?.code && !answer.body.retry && answer.status !== 429) return refuse(job, row, answer.body.title);
    row.item.dataset.state = "waits";
    row.words.textContent = shared ? words.shared : navigator.onLine ? words.again : words.offline;
    offer(job, row);
    await rest(pause);
  }
}

function rest(pause) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pause);
    wake = () => { clearTimeout(timer); resolve(); };
  });
}

function once(job, row) {
  return new Promise((resolve) => {
    const body = new FormData();
    body.append("csrf_token", sender.dataset.mark);
    body.append("client_key", job.key);
    if (job.replaces) body.append("replaces", job.replaces);
    if (job.files.length > 1) body.append("together", "1");
    for (const file of job.files) body.append("files", file, file.name);
    const request = new XMLHttpRequest();
    request.open("POST", sender.dataset.url);
    request.setRequestHeader("Accept", "application/json");
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => {
      if (!event.lengthComputable) return;
      row.bar.max = event.total;
      row.bar.value = event.loaded;
      row.words.textContent = Math.round((100 * event.loaded) / event.total) + " %";
    });
    const status = () => ({ done: request.status === 201, status: request.status, body: request.response });
    request.addEventListener("load", () => resolve(status()));
    for (const name of ["error", "timeout", "abort"]) request.addEventListener(name, () => resolve({ done: false }));
    row.item.dataset.state = "sending";
    request.send(body);
  });
}

async function arrived(job, row, body) {
  await outbox.forget(job.key);
  row.item.remove();
  for (const place of document.querySelectorAll("[data-live]")) place.dispatchEvent(new Event("look"));
  const note = document.createElement("li");
  note.className = "note good";
  const link = document.createElement("a");
  link.href = body.url;
  link.textContent = body.number;
  note.append((body.duplicate_of ? words.duplicate : words.received) + " " + body.name + " ", link);
  list.append(note);
}

function hold(job, row) {
  row.item.dataset.state = "held";
  row.words.textContent = words.signed_out;
  offer(job, row);
}

async function refuse(job, row, text) {
  await outbox.forget(job.key);
  row.bar.remove();
  row.actions.replaceChildren();
  row.item.dataset.state = "refused";
  row.item.classList.add("note", "bad");
  row.words.textContent = text;
}

function offer(job, row) {
  if (row.actions.childElementCount) return;
  row.actions.append(
    button(words.try_again, () => { if (row.item.dataset.state === "held") location.reload(); else wake(); }),
    button(words.give_up, async () => { await outbox.forget(job.key); row.gone = true; row.item.remove(); wake(); }, "plain"),
  );
}

function draw(job) {
  const item = document.createElement("li");
  item.className = "paper";
  item.dataset.state = "waits";
  const [first] = job.files;
  const label = job.files.length > 1 ? words.pages_of.replace("{name}", first.name).replace("{count}", job.files.length) : first.name;
  const name = document.createElement("strong");
  name.textContent = label;
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", label);
  const text = document.createElement("p");
  text.className = "small";
  text.textContent = words.waits;
  const actions = document.createElement("div");
  actions.className = "actions";
  item.append(name, bar, text, actions);
  list.append(item);
  return { item, bar, words: text, actions, gone: false };
}

// crypto.randomUUID exists on secure pages only; a house network may serve plain http.
function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function picker(accept, capture) {
  const made = document.createElement("input");
  made.type = "file";
  made.accept = accept;
  if (capture) made.setAttribute("capture", "environment");
  made.addEventListener("change", () => { tray.add([...made.files]); made.value = ""; });
  return made;
}

function button(text, act, cls = "") {
  const made = document.createElement("button");
  made.type = "button";
  made.className = cls;
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}
