// The grid: the cell that is clicked or pressed becomes a field, arrows walk, Enter confirms what is ticked. What was
// typed into one cell can be put into those that were read alike, or down the column to where a sure value stands.
// Without this script the rows are ticked and confirmed by plain posting, and edited on their own pages.
import { keep, kept } from "./drafts.js";

const form = document.querySelector(".grid-form");
const table = form?.querySelector("table.grid");
const button = form?.querySelector("[data-confirm]");
const place = `${form?.dataset.who}:${location.pathname}${location.search}`; // another clerk's are not one's own
const typed = kept(place); // "v-id-field" → text, "f-id-field" → the row that it was filled from
const bar = form?.querySelector("[data-filling]");
let filled = []; // the cells that were filled last, with what stood there

if (table) begin();

function begin() {
  for (const [name, text] of Object.entries({ ...typed })) {
    const [letter, id, field] = name.split("-");
    const cell = table.querySelector(`tbody[data-row="${CSS.escape(id)}"] [data-cell="${CSS.escape(field)}"]`);
    if (!cell) delete typed[name]; // decided meanwhile
    else if (letter === "v") hold(cell, text, typed[`f-${id}-${field}`]);
  }
  keep(place, typed);
  for (const part of table.querySelectorAll("input[type=checkbox], a")) part.tabIndex = -1;
  for (const cell of table.querySelectorAll("[data-cell]")) {
    cell.tabIndex = cell.classList.contains("doubtful") ? 0 : -1; // Tab stops at doubts alone
    cell.addEventListener("click", (event) => { if (!event.target.closest("a, input")) edit(cell); });
  }
  table.addEventListener("change", count);
  table.addEventListener("keydown", onKey);
  form.addEventListener("submit", () => { button.disabled = true; }); // what is typed is forgotten once its row is decided
  addEventListener("pageshow", () => { if (button) button.disabled = false; });
  count();
  (button ?? table.querySelector("[data-cell]"))?.focus({ preventScroll: true });
}

function onKey(event) {
  if (event.isComposing || event.keyCode === 229 || event.metaKey || event.altKey) return;
  const cell = event.target.closest("[data-cell]");
  if (event.ctrlKey && event.key === "d" && cell) return filling(event, cell, below);
  if (event.ctrlKey) return;
  if (event.target.matches("input.cell")) return inField(event, cell);
  if (event.key === "ArrowDown" || event.key === "ArrowUp") return walk(event, event.target.closest("td, th"), event.key === "ArrowDown" ? 1 : -1);
  if (event.key === "ArrowRight" || event.key === "ArrowLeft") return aside(event, event.target.closest("td, th"));
  if (cell && event.target === cell && (event.key === "Enter" || event.key === "F2")) { event.preventDefault(); edit(cell); }
  else if (cell && event.key === " ") { event.preventDefault(); tick(cell.closest("tbody")); }
}

function inField(event, cell) {
  if (event.key === "Enter") {
    if (event.shiftKey) return filling(event, cell, alike);
    event.preventDefault();
    close(cell, true);
    walk(event, cell, 1);
  }
  else if (event.key === "Escape") { event.preventDefault(); close(cell, false); cell.focus(); }
}

// ---- one value for several rows ----------------------------------------------------------------

function filling(event, cell, which) {
  event.preventDefault();
  close(cell, true);
  fill(cell, which(cell));
  walk(event, cell, 1);
}

// Shift+Enter: the cells of the column that were read as this one was, and were not changed since.
function alike(cell) {
  return column(cell).filter((other) => other.dataset.value === cell.dataset.value && now(other) === other.dataset.value);
}

// Ctrl+D: the cells below that are empty or doubtful, to the first that says something with certainty.
function below(cell) {
  const under = column(cell).filter((other) => cell.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const end = under.findIndex((other) => now(other) !== "" && !other.classList.contains("doubtful"));
  return (end < 0 ? under : under.slice(0, end)).filter((other) => now(other) !== now(cell));
}

function column(cell) {
  return [...table.querySelectorAll(`[data-cell="${CSS.escape(cell.dataset.cell)}"]`)].filter((other) => other !== cell);
}

// They are ticked by hand, each after a look; the button beneath takes it all back.
function fill(cell, cells) {
  if (!cells.length) return;
  filled = cells.map((other) => [other, now(other), typed[part("f", other)]]);
  for (const other of cells) hold(other, now(cell), row(cell).dataset.row);
  offer(cell);
}

function unfill(cell) {
  for (const [other, text, from] of filled) hold(other, text, from);
  filled = [];
  offer(cell);
}

// What may be done with the cell that was changed last, for whoever has no such keys.
function offer(cell) {
  if (!bar) return;
  const ways = now(cell) !== cell.dataset.value ? [["alike", alike, "Shift ↵"], ["below", below, "Ctrl D"]] : [];
  const buttons = ways.map(([name, which, keys]) => [name, which(cell), keys]).filter(([, cells]) => cells.length)
    .map(([name, cells, keys]) => press(bar.dataset[name], cells.length, () => fill(cell, cells), keys));
  if (filled.length) buttons.unshift(press(bar.dataset.undo, filled.length, () => unfill(cell)));
  bar.replaceChildren(...buttons);
}

function press(text, number, act, keys) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text.replace("#", number);
  button.addEventListener("click", act);
  if (!keys) return button;
  const hint = document.createElement("kbd");
  hint.className = "only-keys";
  hint.setAttribute("aria-hidden", "true");
  hint.textContent = keys;
  button.append(hint);
  return button;
}

function edit(cell) {
  if (cell.querySelector("input.cell")) return;
  const field = document.createElement("input");
  field.className = "cell";
  field.value = now(cell);
  field.setAttribute("aria-label", cell.dataset.label);
  field.maxLength = 300;
  if (["hours", "credit_year"].includes(cell.dataset.cell)) field.inputMode = "decimal";
  cell.append(field);
  cell.classList.add("open");
  field.addEventListener("input", () => note(cell, field.value));
  field.addEventListener("blur", () => close(cell, true));
  field.focus();
  field.select();
}

function close(cell, taken) {
  const field = cell.querySelector("input.cell");
  if (!field || field.dataset.closed) return;
  field.dataset.closed = "1"; // removing it blurs it once more
  const text = taken ? field.value.trim() : now(cell), before = now(cell);
  field.remove();
  cell.classList.remove("open");
  hold(cell, text, text === before ? typed[part("f", cell)] : undefined);
  if (!taken || text === before) return;
  if (text !== cell.dataset.value) tick(row(cell), true);
  filled = [];
  offer(cell);
}

// What the cell says from now on: shown, sent with the form, kept in the tab; *from* the row that it was filled from.
function hold(cell, text, from) {
  cell.dataset.now = text;
  note(cell, text, from);
  (cell.querySelector("a, .held") ?? cell).textContent = text || "—";
  cell.classList.toggle("changed", text !== cell.dataset.value);
  for (const letter of ["v", "f"]) send(part(letter, cell));
}

function send(name) {
  let sent = form.querySelector(`input[name="${CSS.escape(name)}"]`);
  if (typed[name] === undefined) return sent?.remove();
  if (!sent) {
    sent = document.createElement("input");
    sent.type = "hidden";
    sent.name = name;
    form.append(sent);
  }
  sent.value = typed[name];
}

function note(cell, text, from) {
  delete typed[part("v", cell)];
  delete typed[part("f", cell)];
  if (text !== cell.dataset.value) {
    typed[part("v", cell)] = text;
    if (from) typed[part("f", cell)] = from;
  }
  keep(place, typed);
}

function part(letter, cell) {
  return `${letter}-${row(cell).dataset.row}-${cell.dataset.cell}`;
}

function now(cell) {
  return cell.dataset.now ?? cell.dataset.value;
}

function row(cell) {
  return cell.closest("tbody");
}

function walk(event, cell, by) {
  if (!cell?.closest("tbody")) return;
  event.preventDefault();
  let other = row(cell);
  do other = by > 0 ? other.nextElementSibling : other.previousElementSibling; while (other && !other.dataset.row);
  const next = other?.querySelector("tr").children[cell.cellIndex];
  const target = next?.matches("[data-cell]") ? next : next?.querySelector("input");
  (target ?? (by > 0 && !other ? button : null))?.focus();
}

function aside(event, cell) {
  const next = event.key === "ArrowRight" ? cell?.nextElementSibling : cell?.previousElementSibling;
  const target = next?.matches("[data-cell]") ? next : next?.querySelector("input");
  if (target) { event.preventDefault(); target.focus(); }
}

function tick(body, on) {
  const box = body?.querySelector("input[type=checkbox]");
  if (!box) return;
  box.checked = on ?? !box.checked;
  count();
}

function count() {
  if (!button) return;
  const number = table.querySelectorAll("input[type=checkbox]:checked").length;
  button.textContent = table.dataset.picked.replace("#", number);
  button.disabled = number === 0;
}
