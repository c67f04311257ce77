// Sends files one by one with progress; a file that got lost on the way is sent again under the same key,
// so that it is received once. Without this script the plain form sends them all.
import { advice } from "./check.js";

const form = document.getElementById("send");
const chooser = document.getElementById("files");
const camera = document.getElementById("camera");
const list = document.getElementById("sending");
const words = form ? JSON.parse(form.dataset.words) : {};
const TRIES = 6;
const waitingLine = [];
let busy = false;

if (form) begin();

function begin() {
  document.getElementById("send-button").hidden = true;
  document.getElementById("files-label").classList.add("main");
  chooser.classList.add("visually-hidden");
  const handheld = matchMedia("(pointer: coarse)").matches;
  for (const part of [camera, document.querySelector("label[for=camera]")]) part.hidden = !handheld;
  for (const input of [chooser, camera]) {
    input.addEventListener("change", () => { take(input.files); input.value = ""; });
  }
  form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    take(event.dataTransfer.files);
  });
  document.addEventListener("paste", (event) => { if (event.clipboardData?.files.length) take(event.clipboardData.files); });
}

async function take(files) {
  for (const file of [...files]) {
    const row = line(file);
    if (file.size > Number(form.dataset.most)) { fail(row, words.too_large); continue; }
    const doubts = await advice(file);
    const job = { file, row, key: newKey() };
    if (doubts.length === 0) push(job);
    else ask(job, doubts);
  }
}

// crypto.randomUUID exists on secure pages only; a house network may serve plain http.
function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function push(job) {
  waitingLine.push(job);
  if (!busy) drain();
}

async function drain() {
  busy = true;
  for (let job = waitingLine.shift(); job; job = waitingLine.shift()) await send(job);
  busy = false;
  document.querySelector("[data-live]")?.dispatchEvent(new Event("look"));
}

async function send(job) {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const answer = await once(job);
    if (answer.done) return succeed(job, answer.body);
    if (answer.body?.code && !answer.body.retry) return fail(job.row, answer.body.title);
    job.row.words.textContent = words.again;
    await new Promise((resolve) => setTimeout(resolve, Math.min(1000 * 2 ** attempt, 20000)));
  }
  fail(job.row, words.lost, () => push(job));
}

function once({ file, row, key }) {
  return new Promise((resolve) => {
    const body = new FormData();
    body.append("csrf_token", form.elements.csrf_token.value);
    body.append("client_key", key);
    body.append("files", file, file.name);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => {
      if (!event.lengthComputable) return;
      row.bar.max = event.total;
      row.bar.value = event.loaded;
      row.words.textContent = Math.round((100 * event.loaded) / event.total) + " %";
    });
    request.addEventListener("load", () => resolve({ done: request.status === 201, body: request.response }));
    for (const name of ["error", "timeout", "abort"]) request.addEventListener(name, () => resolve({ done: false }));
    request.send(body);
  });
}

function line(file) {
  const item = document.createElement("li");
  item.className = "paper";
  const name = document.createElement("strong");
  name.textContent = file.name;
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", file.name);
  const text = document.createElement("p");
  text.className = "small";
  text.textContent = words.waits;
  item.append(name, bar, text);
  list.append(item);
  return { item, bar, words: text };
}

function ask(job, doubts) {
  job.row.words.textContent = doubts.map((doubt) => words["check_" + doubt]).join(" ");
  const box = actions(job.row);
  box.append(
    button(words.send_anyway, () => { box.remove(); push(job); }, "main"),
    button(words.retake, () => { job.row.item.remove(); (camera.hidden ? chooser : camera).click(); }),
  );
}

function succeed(job, body) {
  job.row.item.remove();
  document.querySelector("[data-live]")?.dispatchEvent(new Event("look"));
  const note = document.createElement("li");
  note.className = "note good";
  const link = document.createElement("a");
  link.href = body.url;
  link.textContent = body.number;
  note.append((body.duplicate_of ? words.duplicate : words.received) + " " + body.name + " ", link);
  list.append(note);
}

function fail(row, text, again) {
  row.bar.remove();
  row.item.classList.add("note", "bad");
  row.words.textContent = text;
  if (again) actions(row).append(button(words.try_again, () => { row.item.remove(); again(); }));
}

function actions(row) {
  const box = document.createElement("div");
  box.className = "actions";
  row.item.append(box);
  return box;
}

function button(text, act, cls = "") {
  const made = document.createElement("button");
  made.type = "button";
  made.className = cls;
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}
