// What was typed and not yet sent, kept in this tab until it is: a session that ends, a lost connection or a
// reload takes nothing away. Signing out forgets it all.
const PREFIX = "draft:";

export function keep(key, values) {
  try {
    if (Object.keys(values).length) sessionStorage.setItem(PREFIX + key, JSON.stringify(values));
    else sessionStorage.removeItem(PREFIX + key);
  } catch { /* a full or forbidden store: the page itself still holds what was typed */ }
}

export function kept(key) {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key)) ?? {};
  } catch {
    return {};
  }
}

document.querySelector("form[action$='/sign-out']")?.addEventListener("submit", () => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX) || key === "undo") sessionStorage.removeItem(key);
});
