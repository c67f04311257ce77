// The grid: the cell that is clicked or pressed becomes a field, arrows walk, Enter confirms what is ticked.
// Without this script the rows are ticked and confirmed by plain posting, and edited on their own pages.
import { keep, kept } from "./drafts.js";

const form = document.querySelector(".grid-form");
const table = form?.querySelector("table.grid");
const button = form?.querySelector("[data-confirm]");
const place = `${form?.dataset.who}:${location.pathname}${location.search}`; // another clerk's are not one's own
const typed = kept(place); // "v-id-field" → text

if (table) begin();

function begin() {
  for (const name of Object.keys(typed)) {
    const [, id, field] = name.split("-");
    const cell = table.querySelector(`tbody[data-row="${CSS.escape(id)}"] [data-cell="${CSS.escape(field)}"]`);
    if (cell) hold(cell, typed[name]);
    else delete typed[name]; // decided meanwhile
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
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
  const cell = event.target.closest("[data-cell]");
  if (event.target.matches("input.cell")) return inField(event, cell);
  if (event.key === "ArrowDown" || event.key === "ArrowUp") return walk(event, event.target.closest("td, th"), event.key === "ArrowDown" ? 1 : -1);
  if (event.key === "ArrowRight" || event.key === "ArrowLeft") return aside(event, event.target.closest("td, th"));
  if (cell && event.target === cell && (event.key === "Enter" || event.key === "F2")) { event.preventDefault(); edit(cell); }
  else if (cell && event.key === " ") { event.preventDefault(); tick(cell.closest("tbody")); }
}

function inField(event, cell) {
  if (event.key === "Enter") {
    event.preventDefault();
    const text = event.target.value.trim();
    close(cell, true);
    if (event.shiftKey) alike(cell, text);
    walk(event, cell, 1);
  }
  else if (event.key === "Escape") { event.preventDefault(); close(cell, false); cell.focus(); }
}

// Shift+Enter: the same mistake in other rows is put right with this one; they are ticked by hand, each after a look.
function alike(cell, text) {
  for (const other of table.querySelectorAll(`[data-cell="${CSS.escape(cell.dataset.cell)}"]`)) {
    if (other === cell || other.dataset.value !== cell.dataset.value || other.dataset.now !== undefined) continue;
    hold(other, text);
  }
}

function edit(cell) {
  if (cell.querySelector("input.cell")) return;
  const field = document.createElement("input");
  field.className = "cell";
  field.value = cell.dataset.now ?? cell.dataset.value;
  field.setAttribute("aria-label", cell.dataset.label);
  field.maxLength = 300;
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
  const text = taken ? field.value.trim() : (cell.dataset.now ?? cell.dataset.value);
  field.remove();
  cell.classList.remove("open");
  hold(cell, text);
  if (taken && text !== cell.dataset.value) tick(cell.closest("tbody"), true);
}

// What the cell says now: shown, sent with the form, kept in the tab.
function hold(cell, text) {
  const name = note(cell, text);
  cell.dataset.now = text;
  (cell.querySelector("a, .held") ?? cell).textContent = text || "—";
  const changed = text !== cell.dataset.value;
  cell.classList.toggle("changed", changed);
  let sent = form.querySelector(`input[name="${CSS.escape(name)}"]`);
  if (!changed) return sent?.remove();
  if (!sent) {
    sent = document.createElement("input");
    sent.type = "hidden";
    sent.name = name;
    form.append(sent);
  }
  sent.value = text;
}

function note(cell, text) {
  const name = `v-${cell.closest("tbody").dataset.row}-${cell.dataset.cell}`;
  if (text === cell.dataset.value) delete typed[name];
  else typed[name] = text;
  keep(place, typed);
  return name;
}

function walk(event, cell, by) {
  const row = cell?.closest("tbody");
  if (!row) return;
  event.preventDefault();
  let other = row;
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

function tick(row, on) {
  const box = row?.querySelector("input[type=checkbox]");
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
