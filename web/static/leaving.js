// Signing out while papers wait to be sent: send, keep on this device, or delete. What another account
// keeps here is never touched; on a device that others use nothing is left behind.
import * as outbox from "./outbox.js";

const form = document.getElementById("sign-out");
const dialog = document.getElementById("leaving");
const { account } = form.dataset;
const shared = "shared" in form.dataset;

form.addEventListener("submit", ask);
dialog.querySelector("[data-stay]").addEventListener("click", (event) => {
  if (!document.getElementById("sending")) return; // elsewhere the link leads to where they are sent
  event.preventDefault();
  dialog.close();
});
for (const button of dialog.querySelectorAll("[data-leave]")) {
  button.addEventListener("click", async () => {
    if (button.dataset.leave === "delete") await outbox.forgetAll(account);
    go();
  });
}

async function ask(event) {
  if (form.dataset.sure) return;
  event.preventDefault();
  const waits = Math.max((await outbox.kept(account)).length, document.querySelectorAll("#sending .paper:not(.note)").length);
  if (waits === 0) return go();
  const title = dialog.querySelector("h2");
  title.textContent = title.dataset.words.replace("{count}", waits);
  dialog.showModal();
}

function go() {
  form.dataset.sure = "1";
  form.requestSubmit();
}
