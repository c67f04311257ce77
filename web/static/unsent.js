// What was typed into a plain form and did not arrive, because the session had ended or the connection was
// lost, stands in it again when its page is next opened in this tab. Pages with drafts of their own do without.
import { keep, kept } from "./drafts.js";

const LAST = "last-sent"; // under which key the form that was sent last is kept
const OWN = "main.review form, .grid-form, form:has([type=file], [type=password])";
const TYPED = "textarea, select, input:not([type=hidden], [type=radio], [type=checkbox])";
const who = document.getElementById("sign-out")?.dataset;
const forms = who ? [...document.querySelectorAll("main form[method=post]")].filter((form) => !form.matches(OWN)) : [];
const place = (form) => `form:${who.account}:${location.pathname}:${forms.indexOf(form)}`;

if (document.querySelector("main [data-problem]")) {
  const { key } = kept(LAST);
  if (key) keep(key, { ...kept(key), failed: true });
}
const [visit] = performance.getEntriesByType("navigation");
for (const form of forms) {
  const { values, failed } = kept(place(form));
  if (values && (failed || visit?.type !== "navigate")) put(form, values);
  keep(place(form), {});
  form.addEventListener("submit", () => {
    const typed = [...form.querySelectorAll(TYPED)].filter((one) => one.name && !one.readOnly);
    keep(place(form), { values: Object.fromEntries(typed.map((one) => [one.name, one.value])), failed: false });
    keep(LAST, { key: place(form) });
  });
}

function put(form, values) {
  let changed = false;
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements[name];
    if (!control || control instanceof RadioNodeList || control.value === value) continue;
    control.value = value;
    changed = true;
  }
  if (!changed) return;
  form.closest("details")?.setAttribute("open", "");
  const note = document.createElement("p");
  note.className = "note info";
  note.setAttribute("role", "status");
  note.textContent = who.restored;
  form.prepend(note);
}
