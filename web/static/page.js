// Small things that every page has: printing, and dialogs that also open by their address alone.
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", () => {
    for (const button of form.querySelectorAll("button")) button.disabled = true;
  });
}

// On a narrow screen the menu scrolls; the page that is open is in sight.
for (const menu of document.querySelectorAll("nav ul")) {
  const here = menu.querySelector("[aria-current]");
  if (here) menu.parentElement.scrollLeft = here.offsetLeft - menu.parentElement.clientWidth / 2 + here.offsetWidth / 2;
}
