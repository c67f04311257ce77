// Whom a clerk chose on one entry of a paper is offered on its others of the same name. Never where their identity
// numbers differ, nor once two of that name were chosen on the paper: then each entry has its own.
import { keep, kept } from "./drafts.js";

// The choice that stands on this entry; *made* is the person that the register was just given for it.
export function rememberPerson(main, made) {
  const radio = chosen(main), { name, number } = read(main);
  const value = made?.value ?? radio?.value;
  if (!name || !value || value === "+") return;
  const label = made?.label ?? radio.closest("label").querySelector("span").innerText.split("\n")[0];
  const others = persons(main).filter((one) => one.id !== main.dataset.id);
  keep(place(main), { persons: [...others, { id: main.dataset.id, name, number, was: machines(main).value, value, label }] });
}

export function offerPerson(main) {
  const before = machines(main), said = fit(main, before);
  if (!said || chosen(main) !== before || main.querySelector("#people .offer")) return;
  const find = () => radios(main).find((one) => one.value === said.value) ?? add(main, said);
  const button = document.createElement("button"), text = document.createElement("span");
  const tell = () => {
    const taken = chosen(main)?.value === said.value;
    button.setAttribute("aria-pressed", taken);
    text.textContent = main.dataset[taken ? "taken" : "offer"].replace("#", said.label);
  };
  button.type = "button";
  button.className = "offer";
  button.value = said.value;
  button.append(text, key("Ctrl D"));
  button.addEventListener("click", () => {
    const wanted = chosen(main)?.value === said.value ? before : find();
    wanted.closest("details")?.setAttribute("open", "");
    wanted.checked = true;
    wanted.dispatchEvent(new Event("input", { bubbles: true }));
    (main.querySelector(".field.doubtful [data-was]") ?? main.querySelector("[data-key=Enter]")).focus({ preventScroll: true });
  });
  main.querySelector("#people").addEventListener("input", tell);
  main.querySelector("#people legend").after(button);
  tell();
}

export function key(letter) {
  const made = document.createElement("kbd");
  made.textContent = letter;
  made.className = "only-keys";
  made.setAttribute("aria-hidden", "true");
  return made;
}

// Where the machine found nobody, or the same one whom the clerk did not leave on the other entry.
function fit(main, before) {
  const { name, number } = read(main);
  const alike = persons(main).filter((one) => one.name === name && one.id !== main.dataset.id && (!one.number || !number || one.number === number));
  const last = alike.at(-1);
  if (!last || alike.some((one) => one.value !== last.value) || last.value === before.value) return null;
  return before.value === "" || before.value === last.was ? last : null;
}

function persons(main) {
  return kept(place(main)).persons ?? [];
}

function place(main) {
  return `persons:${main.dataset.who}:${main.dataset.paper}`;
}

// The name and the number as they were read from the paper.
function read(main) {
  const [name, number] = ["name", "id_number"].map((one) => main.querySelector(`.field[data-field=${one}] [data-was]`).dataset.was);
  return { name, number };
}

function radios(main) {
  return [...main.querySelectorAll(".people [name=person_id]")];
}

function chosen(main) {
  return radios(main).find((one) => one.checked);
}

// What the reading itself chose: a person, or nobody.
function machines(main) {
  return radios(main).find((one) => one.defaultChecked) ?? main.querySelector(".people [name=person_id][value='']");
}

function add(main, said) {
  const label = document.createElement("label"), radio = document.createElement("input"), text = document.createElement("span");
  Object.assign(radio, { type: "radio", name: "person_id", value: said.value });
  label.className = "choice";
  text.textContent = said.label;
  label.append(radio, text);
  main.querySelector("#found").before(label);
  return radio;
}
