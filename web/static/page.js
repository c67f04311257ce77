import "./unsent.js";

// Small things that every page has: printing, and dialogs that also open by their address alone.
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", () => {
    for (const button of form.querySelectorAll("button")) button.disabled = true;
  });
}

// Where a page has one thing to begin with, Enter begins it, unless something else has the focus.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.repeat || event.isComposing || document.activeElement !== document.body) return;
  document.querySelector("main [data-begin]")?.click();
});

// ? leads to the help, where a page has no keys of its own to show and nothing is being typed.
document.addEventListener("keydown", (event) => {
  if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.matches("input, select, textarea") || document.querySelector("dialog[open], #dialog-help")) return;
  document.querySelector("[data-help]")?.click();
});
