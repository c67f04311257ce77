// What was looked at or put right on one entry of a paper is not asked again on its others: a value read from
// the same place, with the same doubt, stands there as the clerk left it, and Tab no longer stops at it.
import { mark } from "./fields.js";

const PLACELESS = new Set(["learning_form", "subject", "issuer", "issue_date"]); // told of a paper as a whole
const looked = new Map(); // paper → what was doubtful on its entries → the value as it was confirmed

export function remember(main) {
  const kept = looked.get(main.dataset.paper) ?? new Map();
  for (const field of main.querySelectorAll(".field:is(.doubtful, .settled, .changed)")) {
    const key = doubt(field, main);
    if (key) kept.set(key, field.querySelector("input, select").value);
  }
  for (const warning of main.querySelectorAll(".warnings li")) kept.set(words(warning), "");
  looked.set(main.dataset.paper, kept);
}

export function settle(main) {
  const kept = looked.get(main.dataset.paper);
  if (!kept || main.dataset.state !== "open") return;
  for (const field of main.querySelectorAll(".field")) {
    const value = kept.get(doubt(field, main)), input = field.querySelector("input, select");
    if (value === undefined || (value === input.value && !field.matches(".doubtful"))) continue;
    if (input.value === input.dataset.was) input.value = value;
    field.classList.remove("doubtful");
    field.classList.add("settled");
    field.querySelector(".tag").append(note(main.dataset.settled));
    for (const place of main.querySelectorAll(`rect[data-field="${CSS.escape(field.dataset.field)}"]`)) place.classList.remove("doubtful");
    mark(field);
  }
  for (const warning of main.querySelectorAll(".warnings li")) {
    if (!kept.has(words(warning))) continue;
    warning.classList.add("settled");
    warning.dataset.seen = "";
  }
}

// A doubt as it would be told again: the field, what was read, why it is doubtful, and from where it was read.
function doubt(field, main) {
  const { field: name } = field.dataset;
  const place = main.querySelector(`rect.place[data-field="${CSS.escape(name)}"]`);
  const at = place && ["x", "y", "width", "height"].map((side) => place.getAttribute(side)).join();
  const why = [...field.querySelectorAll(".about")].map(words).join();
  const read = field.querySelector("input, select").dataset.was;
  if (!at && !PLACELESS.has(name) && !(why && read)) return null;
  return [name, read, why, at, field.dataset.page].join("|");
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
