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

// On a narrow screen the menu scrolls; the page that is open is in sight.
for (const menu of document.querySelectorAll("nav ul")) {
  const here = menu.querySelector("[aria-current]");
  if (here) menu.parentElement.scrollLeft = here.offsetLeft - menu.parentElement.clientWidth / 2 + here.offsetWidth / 2;
}
