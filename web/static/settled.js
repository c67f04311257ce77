// What was looked at or put right on one entry of a paper serves its others. A value read from the same place, with
// the same doubt, stands there as the clerk left it; one that was read alike elsewhere on the paper, or not at all, is
// offered, and Ctrl+D takes what is offered. What was taken tells from which entry, and can be given back.
import { keep, kept } from "./drafts.js";
import { mark } from "./fields.js";
import { key, offerPerson, rememberPerson } from "./whose.js";

const PLACELESS = new Set(["learning_form", "subject", "issuer", "issue_date"]); // told of a paper as a whole
const VARIED = { value: null }; // read alike and put right in two ways: each row has its own
const UNKEPT = "id_number"; // once typed is written down nowhere, not even in this tab

export function remember(main) {
  const { looked, right } = papers(main);
  for (const field of main.querySelectorAll(".field")) {
    const input = control(field), changed = input.value !== input.dataset.was, said = { value: input.value, from: source(field)?.value ?? main.dataset.id };
    const key = doubt(field, main), like = alike(field);
    if (changed && input.name === UNKEPT) continue;
    if (key && field.matches(".doubtful, .settled, .changed")) looked[key] = said;
    if (!changed) delete right[like]; // read alike and right: no slip of all rows, or what was offered is not wanted
    else if (right[like] && right[like].value !== said.value) right[like] = VARIED;
    else right[like] = said;
  }
  rememberPerson(main);
  for (const warning of main.querySelectorAll(".warnings li")) looked[words(warning)] = { value: "" };
  keep(place(main), { looked, right });
}

export function settle(main) {
  if (main.dataset.state !== "open" || !main.querySelector("form.confirm [name=digest]")) return;
  const { looked, right } = papers(main);
  for (const field of main.querySelectorAll(".field")) {
    const said = looked[doubt(field, main)], input = control(field);
    if (said && (said.value !== input.value || field.matches(".doubtful"))) adopt(field, main, said);
    else offer(field, main, right[alike(field)]);
  }
  offerPerson(main);
  for (const warning of main.querySelectorAll(".warnings li")) {
    if (!looked[words(warning)]) continue;
    warning.classList.add("settled");
    warning.dataset.seen = "";
  }
}

// Ctrl+D, or `d` outside of a field: what is offered is taken; once all is taken it is given back.
export function take(main) {
  const offers = [...main.querySelectorAll(".offer")];
  const open = offers.filter((one) => one.getAttribute("aria-pressed") === "false");
  for (const one of open.length ? open : offers) one.click();
  return offers.length > 0;
}

function adopt(field, main, said) {
  const input = control(field);
  if (input.value === input.dataset.was && said.value !== input.value) {
    put(field, said);
    toggle(field, main, said);
  }
  field.classList.remove("doubtful");
  field.classList.add("settled");
  field.querySelector(".tag").append(note(main.dataset.settled));
  for (const rect of main.querySelectorAll(`rect[data-field="${CSS.escape(field.dataset.field)}"]`)) rect.classList.remove("doubtful");
  mark(field);
}

function offer(field, main, said) {
  const input = control(field);
  if (said && said.value !== VARIED.value && said.value !== input.value && input.value === input.dataset.was) toggle(field, main, said);
}

// A button that puts the other entry's value here, and what was read back again.
function toggle(field, main, said) {
  const input = control(field), button = document.createElement("button"), text = document.createElement("span");
  const shown = input.matches("select") ? input.querySelector(`option[value="${CSS.escape(said.value)}"]`)?.text : said.value;
  const tell = () => {
    const taken = input.value === said.value;
    button.setAttribute("aria-pressed", taken);
    field.classList.toggle("taken", taken);
    text.textContent = main.dataset[taken ? "taken" : "offer"].replace("#", shown || main.dataset.empty);
    if (!taken) source(field)?.remove();
    mark(field);
  };
  button.type = "button";
  button.className = "offer";
  button.value = said.value;
  button.append(text, key("Ctrl D"));
  button.addEventListener("click", () => {
    if (input.value === said.value) input.value = input.dataset.was;
    else put(field, said);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    main.querySelector("[data-key=Enter]").focus({ preventScroll: true });
  });
  input.addEventListener("input", tell);
  field.querySelector(".side").append(button);
  tell();
}

function put(field, said) {
  control(field).value = said.value;
  source(field)?.remove();
  const from = document.createElement("input");
  Object.assign(from, { type: "hidden", name: `from-${field.dataset.field}`, value: said.from });
  field.append(from);
}

// A doubt as it would be told again: the field, what was read, why it is doubtful, and from where it was read.
function doubt(field, main) {
  const { field: name } = field.dataset;
  const rect = main.querySelector(`rect.place[data-field="${CSS.escape(name)}"]`);
  const at = rect && ["x", "y", "width", "height"].map((side) => rect.getAttribute(side)).join();
  const why = [...field.querySelectorAll(".about")].map(words).join();
  const read = control(field).dataset.was;
  if (!at && !PLACELESS.has(name) && !(why && read)) return null;
  return [name, read, why, at, field.dataset.page].join("|");
}

function alike(field) {
  return `${field.dataset.field}|${control(field).dataset.was}`;
}

function papers(main) {
  const { looked = {}, right = {} } = kept(place(main));
  return { looked, right };
}

function place(main) {
  return `paper:${main.dataset.who}:${main.dataset.paper}`;
}

function control(field) {
  return field.querySelector("[data-was]");
}

function source(field) {
  return field.querySelector("input[type=hidden]");
}

function words(part) {
  return part.textContent.replace(/\s+/g, " ").trim();
}

function note(text) {
  const made = document.createElement("span");
  made.className = "sure";
  made.textContent = `✓ ${text}`;
  return made;
}
