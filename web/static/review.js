// The clerk's page: one key for each act, and the next paper stands there at once, while the server
// still writes the one before; nothing is decided on it until that is done, and if it was refused the
// clerk is back at it. Without this script the same forms work by plain posting.
import { fetchAhead, here, lay, parse, take } from "./ahead.js";
import { keep as keepDraft, kept as keptDraft } from "./drafts.js";
import { light, mark, show, stops, unseen } from "./fields.js";
import { remember, settle, take as takeOver } from "./settled.js";
import { Viewer } from "./viewer.js";
import { offerPerson, rememberPerson } from "./whose.js";

const BLINK = 300; // milliseconds: whoever presses Enter sooner has not seen the paper that just came
const SLOW = 600; // milliseconds after which a clerk is told that the server still writes
const known = new WeakMap(); // pages that were set up → their viewers
let main, viewer, last = remembered(), busy = false, saying = 0;

arrive(document.querySelector("main.review"));
document.addEventListener("keydown", onKey);
addEventListener("popstate", () => location.reload());
addEventListener("scroll", () => unseen(main), { capture: true, passive: true });
addEventListener("resize", () => unseen(main));

function arrive(element) {
  main = element;
  viewer = known.get(main);
  if (!viewer) {
    viewer = new Viewer(main.querySelector(".picture"), `page:${main.dataset.id}`);
    known.set(main, viewer);
    settle(main);
    light(main, viewer);
    stops(main);
    forms();
    people();
    dialogs();
    drafts();
  }
  begin();
  unseen(main);
  fetchAhead(main.dataset.next, main);
}

function begin() {
  const first = main.querySelector(".people.doubtful input, .field.doubtful [data-was]");
  const target = main.dataset.state === "open" && first ? first : main.querySelector("[data-key=Enter]");
  target?.focus({ preventScroll: true });
  const asked = main.querySelector(".note[role=alert]"), offered = main.querySelector(".field:has(.offer)");
  (asked ?? (target === first ? target : offered))?.scrollIntoView({ block: "nearest" });
  if (target instanceof HTMLInputElement && target.type === "text") target.select();
}

// ---- keys --------------------------------------------------------------------------------------

function onKey(event) {
  // A Chinese input method uses Enter, Space and digits for itself while it composes (keyCode 229).
  if (event.isComposing || event.keyCode === 229) return;
  if (event.ctrlKey && event.key === "d" && takeOver(main)) return event.preventDefault(); // within a field too
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.repeat && !REPEATED.has(event.key) && !typed(event)) return event.preventDefault(); // a key held down decides nothing
  const dialog = document.querySelector("dialog[open]");
  if (dialog) return inDialog(event, dialog);
  if (event.key === "Escape") return leave(event);
  if (event.key === "ArrowDown" || event.key === "ArrowUp") return walk(event);
  if (typing(event.target)) return enterIn(event);
  if (pressing(event)) return;
  const act = ACTS[event.key];
  if (act) { event.preventDefault(); act(); }
  else if (/^[0-9]$/.test(event.key)) choose(event);
}

const REPEATED = new Set(["Tab", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "+", "=", "-", "PageDown", "PageUp"]);
const ACTS = {
  Enter: () => confirm(),
  r: () => open("return"),
  n: () => open("not_a_proof"),
  s: () => open("set_aside"),
  u: () => undo(),
  j: () => go(main.dataset.next),
  k: () => go(main.dataset.previous),
  p: () => seek(),
  a: () => newcomer(),
  d: () => takeOver(main),
  y: () => main.querySelector("[name=sure]")?.click(),
  "?": () => open("help"),
  "+": () => viewer.zoom("in"),
  "=": () => viewer.zoom("in"),
  "-": () => viewer.zoom("out"),
  f: () => viewer.zoom("fit"),
  w: () => viewer.zoom("width"),
  o: () => viewer.rotate(),
  b: () => viewer.bright(),
  PageDown: () => viewer.step(1),
  PageUp: () => viewer.step(-1),
};

function typed(event) {
  return event.key !== "Enter" && typing(event.target);
}

function typing(target) {
  return target.matches("input:not([type=radio], [type=checkbox]), select, textarea");
}

// Enter and Space on another button, link or summary are for that one, and confirm nothing.
function pressing(event) {
  const { key, target } = event;
  if ((key !== "Enter" && key !== " ") || !target.matches("button, a, summary") || target.matches(".confirm-bar [data-key=Enter]")) return false;
  if (key === " " && target.matches("a[role=button]")) {
    event.preventDefault();
    target.click();
  }
  return true;
}

function enterIn(event) {
  if (event.key !== "Enter") return;
  event.preventDefault();
  if (event.target.id === "person-search") return pick();
  confirm();
}

// Somebody else: `p` goes to the search, Enter there takes the only one found or shows the choice.
function seek() {
  const box = main.querySelector("#person-search");
  box?.closest("details.others")?.setAttribute("open", "");
  box?.focus();
}

function pick() {
  const found = [...main.querySelectorAll("#found input[type=radio]")];
  if (found.length === 0) return;
  found[0].checked = true;
  found[0].form.dispatchEvent(new Event("input"));
  (found.length === 1 ? main.querySelector("[data-key=Enter]") : found[0]).focus();
}

// Somebody who is not in the register yet, as the paper names him.
function newcomer() {
  const radio = main.querySelector(".newcomer input[value='+']");
  if (!radio || radio.disabled) return;
  radio.closest("details.others")?.setAttribute("open", "");
  radio.closest(".newcomer").open = true;
  radio.checked = true;
  radio.form.dispatchEvent(new Event("input"));
  main.querySelector("[data-key=Enter]")?.focus();
}

function leave(event) {
  event.preventDefault();
  main.querySelector(".confirm-bar [data-key=Enter]")?.focus();
}

function walk(event) {
  if (event.target.matches("select, [type=radio]")) return;
  event.preventDefault();
  const fields = [...main.querySelectorAll(".field [data-was]")];
  const at = fields.indexOf(document.activeElement);
  const next = at < 0 && event.key === "ArrowUp" ? fields.length - 1 : at + (event.key === "ArrowDown" ? 1 : -1);
  fields[Math.min(Math.max(next, 0), fields.length - 1)]?.focus();
}

function choose(event) {
  const radios = [...main.querySelectorAll(".people input[type=radio]:not([value=''])")];
  const wanted = event.key === "0" ? main.querySelector(".people input[value='']") : radios[Number(event.key) - 1];
  if (!wanted || wanted.disabled) return;
  event.preventDefault();
  wanted.closest("details")?.setAttribute("open", "");
  wanted.checked = true;
  const doubtful = main.querySelector(".field.doubtful :is(input, select)");
  (main.querySelector(".people.doubtful")?.contains(document.activeElement) && doubtful ? doubtful : main.querySelector("[data-key=Enter]"))?.focus();
}

function inDialog(event, dialog) {
  if (!/^[1-9]$/.test(event.key) || event.target.matches("textarea")) {
    if (event.key === "Enter" && event.target.matches("[type=radio]")) { event.preventDefault(); dialog.querySelector("form").requestSubmit(); }
    return;
  }
  const radio = dialog.querySelectorAll("input[type=radio]")[Number(event.key) - 1];
  if (radio) { event.preventDefault(); radio.checked = true; radio.focus(); }
}

// ---- dialogs and people ------------------------------------------------------------------------

function dialogs() {
  for (const link of main.querySelectorAll("[data-dialog]")) {
    link.addEventListener("click", (event) => { event.preventDefault(); open(link.dataset.dialog); });
  }
  for (const dialog of main.querySelectorAll("dialog")) {
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog || event.target.closest("[data-close]")) { event.preventDefault(); dialog.close(); }
    });
    dialog.addEventListener("close", () => main.querySelector("[data-key=Enter]")?.focus());
  }
}

function open(name) {
  const dialog = document.getElementById("dialog-" + name);
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector("input[type=radio]:checked, [data-close]")?.focus();
}

function people() {
  const box = main.querySelector("#person-search");
  if (!box) return;
  let timer;
  box.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(find, 200);
  });
  box.addEventListener("compositionend", () => { clearTimeout(timer); timer = setTimeout(find, 50); });
  const find = async () => {
    const found = main.querySelector("#found");
    const text = box.value.trim();
    if (text === "") return found.replaceChildren();
    const answer = await fetch(found.dataset.people + "?" + new URLSearchParams({ search: text }), { headers: { "X-Fragment": "1" } });
    if (!answer.ok || box.value.trim() !== text) return;
    const piece = document.createElement("template");
    piece.innerHTML = await answer.text();
    found.replaceChildren(piece.content);
  };
  if (box.value.trim()) find(); // typed before this script was there
}

// ---- what is typed stays in this tab until it is sent ------------------------------------------

function drafts() {
  const form = main.querySelector("form.confirm");
  if (main.dataset.state !== "open" || !form) return;
  const place = `${main.dataset.who}:${main.dataset.id}`;
  const before = keptDraft(place);
  let restored = false;
  for (const [name, value] of Object.entries(before)) {
    const control = form.elements[name];
    const radio = control instanceof RadioNodeList || control?.type === "radio";
    if (!control || control.value === value) continue;
    if (radio && ![...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)].some((one) => one.value === value)) continue;
    control.value = value;
    restored = true;
    const field = form.querySelector(`.field[data-field="${CSS.escape(name)}"]`);
    if (field) mark(field);
  }
  form.addEventListener("input", () => keepDraft(place, changed(form)));
  for (const words of main.querySelectorAll("dialog textarea")) {
    const { said } = keptDraft(spoken(words));
    if (said) restored = Boolean(words.value = said);
    words.addEventListener("input", () => keepDraft(spoken(words), words.value ? { said: words.value } : {}));
  }
  if (restored) setTimeout(() => say(main.dataset.restored), 0);
}

function spoken(words) {
  const { who, id } = words.closest("main").dataset;
  return `${who}:${id}:${words.id}`;
}

function changed(form) {
  const found = {};
  for (const input of form.querySelectorAll(".field [data-was]")) {
    if (input.value !== input.dataset.was) found[input.name] = input.value;
  }
  const person = form.querySelector("[name=person_id]:checked");
  if (person && !person.defaultChecked) found.person_id = person.value;
  for (const input of form.querySelectorAll("[name=words], .newcomer input:not([type=radio], [type=checkbox])")) {
    if (input.value !== input.defaultValue) found[input.name] = input.value;
  }
  return found;
}

// ---- acts --------------------------------------------------------------------------------------

function forms() {
  for (const form of main.querySelectorAll("form.confirm, form.decide")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const button = event.submitter;
      if (form.matches(".confirm") && !looked()) return;
      send(form, button?.hasAttribute("formaction") ? button.formAction : form.action);
    });
  }
}

function confirm() {
  const form = main.querySelector("form.confirm");
  const button = main.querySelector(".confirm-bar button.main");
  if (button) form.requestSubmit(button);
  else main.querySelector(".confirm-bar a.main")?.click();
}

async function send(form, action) {
  if (busy) return; // a double press counts once
  busy = true;
  const sent = main, url = main.dataset.next;
  const body = new FormData(form);
  const next = action.includes("/undo") || action.includes("/reopen") ? null : here(url);
  const waits = setTimeout(() => say(main.dataset.writing), SLOW);
  if (action.includes("/confirm")) remember(sent);
  try {
    if (next) {
      for (const dialog of sent.querySelectorAll("dialog[open]")) dialog.close();
      put(next, url, true);
    }
    const answer = await fetch(action, { method: "POST", body, headers: { "X-Fragment": "1", Accept: "application/json, text/html" }, keepalive: true });
    clearTimeout(waits);
    if (answer.status === 401) return back(sent, url, sent.dataset.ended, sent.dataset.signIn);
    const kind = answer.headers.get("Content-Type") ?? "";
    if (kind.startsWith("application/json")) return await done(await answer.json(), sent, next);
    const fresh = parse(await answer.text());
    if (!fresh && answer.status >= 500) return back(sent, url, sent.dataset.offline);
    if (!fresh) return location.assign(sent.dataset.self);
    if (next) lay(url, main);
    put(fresh, fresh.dataset.self, Boolean(next) || fresh.dataset.id !== main.dataset.id);
  } catch {
    back(sent, url, sent.dataset.offline);
  } finally {
    clearTimeout(waits);
    busy = false;
    main.removeAttribute("data-busy");
  }
}

// It was not written: the paper stands there again as it was left, and the next one waits behind it.
function back(sent, url, text, signIn) {
  if (main !== sent) {
    lay(url, main);
    put(sent, sent.dataset.self, true);
  }
  say(text, signIn);
}

async function done(body, sent, shown) {
  keepDraft(`${sent.dataset.who}:${sent.dataset.id}`, {});
  for (const words of sent.querySelectorAll("dialog textarea")) keepDraft(spoken(words), {});
  last = body.undo;
  sessionStorage.setItem("undo", JSON.stringify(last ?? null));
  if (body.person) {
    rememberPerson(sent, body.person);
    if (shown && main.dataset.state === "open") offerPerson(main);
  }
  if (!shown) {
    if (body.next) await go(body.next);
    else location.assign(body.queue);
  }
  say(body.message);
}

// Only what was before the clerk's eyes is confirmed; what was not is shown first.
function looked() {
  if (busy || main.hasAttribute("data-fresh")) return false;
  const missed = main.dataset.state === "open" ? unseen(main) : null;
  if (!missed) return true;
  show(missed);
  missed.querySelector("input, select")?.focus({ preventScroll: true });
  say(main.dataset.unseen);
  main.querySelector(".toast").setAttribute("data-unseen", "");
  return false;
}

async function undo() {
  if (busy) return;
  const here = main.querySelector(".confirm-bar button[formaction]");
  if (here) return here.click();
  if (main.dataset.state === "confirmed") return open("undo");
  if (!last) return;
  if (last.dialog) {
    const form = document.querySelector(`#dialog-${last.dialog} form`);
    form.action = last.url;
    form.elements.version.value = last.version;
    return open(last.dialog);
  }
  const body = new FormData();
  body.append("csrf_token", main.querySelector("[name=csrf_token]").value);
  body.append("version", last.version);
  const answer = await fetch(last.url, { method: "POST", body, headers: { "X-Fragment": "1", Accept: "application/json" } });
  if (!answer.ok) return say((await answer.json()).title);
  const said = await answer.json();
  last = null;
  sessionStorage.removeItem("undo");
  await go(said.next);
  say(said.message);
}

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem("undo"));
  } catch {
    return null;
  }
}

// ---- from paper to paper -----------------------------------------------------------------------

async function go(url) {
  if (!url) return;
  const found = await take(url);
  if (!found) return location.assign(url);
  put(found, url, true);
}

function put(fresh, url, travel) {
  fresh.toggleAttribute("data-busy", busy);
  main.replaceWith(fresh);
  if (travel) {
    history.pushState(null, "", url);
    scrollTo(0, fresh.offsetTop); // on a phone the paper before was left scrolled
  }
  document.title = fresh.dataset.title;
  fresh.setAttribute("data-fresh", "");
  setTimeout(() => fresh.removeAttribute("data-fresh"), BLINK);
  arrive(fresh);
}

function say(text, signIn) {
  if (!text) return;
  const toast = main.querySelector(".toast");
  toast.querySelector("span").textContent = text;
  const back = toast.querySelector("[data-undo]");
  back.hidden = !last || Boolean(signIn);
  const again = toast.querySelector("[data-again]");
  again.hidden = !signIn;
  again.href = signIn ?? "#";
  back.onclick = undo;
  toast.hidden = false;
  toast.removeAttribute("data-unseen");
  clearTimeout(saying);
  if (!signIn) saying = setTimeout(() => { toast.hidden = true; }, last ? 8000 : 4000);
}
