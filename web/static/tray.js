// The pages that are about to be sent: looked at, put in order, taken again, before anything leaves.
import { advice } from "./check.js";

const PICTURE = /^image\/(jpeg|png|webp)$/;

export class Tray {
  constructor(place, words, { send, more }) {
    this.place = place;
    this.words = words;
    this.pages = [];
    this.replaces = null;
    this.taken = Promise.resolve();
    this.list = place.querySelector("ol");
    this.one = place.querySelector("[data-send=one]");
    this.each = place.querySelector("[data-send=each]");
    this.one.addEventListener("click", () => this.#hand(send, true));
    this.each.addEventListener("click", () => this.#hand(send, false));
    place.querySelector("[data-more]").addEventListener("click", () => more());
    place.querySelector("[data-clear]").addEventListener("click", () => this.clear());
  }

  // Pages are added at the end; `at` puts one in the place of another (it was taken again).
  // Looking at a page takes a while: those that come meanwhile wait, so that all keep their order; a
  // page that cannot be looked at holds up none behind it.
  add(files, places = {}) {
    const turn = this.taken.then(() => this.#take(files, places));
    this.taken = turn.catch(() => {});
    return turn;
  }

  async #take(files, { replaces = null, at = null }) {
    if (replaces) this.replaces = replaces;
    const pages = [];
    for (const file of files) pages.push({ file, doubts: await advice(file), address: PICTURE.test(file.type) ? URL.createObjectURL(file) : null });
    if (at === null) this.pages.push(...pages);
    else this.#drop(at, pages);
    this.draw();
    this.place.scrollIntoView({ block: "nearest" });
  }

  clear() {
    for (const page of this.pages) if (page.address) URL.revokeObjectURL(page.address);
    this.pages = [];
    this.replaces = null;
    this.draw();
  }

  draw() {
    const count = this.pages.length;
    const doubtful = this.pages.some((page) => page.doubts.length > 0);
    this.place.hidden = count === 0;
    this.list.replaceChildren(...this.pages.map((page, at) => this.#row(page, at)));
    this.one.textContent = count > 1 ? this.words.send_pages.replace("{count}", count) : doubtful ? this.words.send_anyway : this.words.send;
    this.each.hidden = count < 2 || this.replaces !== null;
  }

  #hand(send, together) {
    const files = this.pages.map((page) => page.file), replaces = this.replaces;
    this.clear();
    for (const group of together ? [files] : files.map((file) => [file])) send(group, replaces);
  }

  #drop(at, fresh) {
    const [old] = this.pages.splice(at, 1, ...fresh);
    if (old.address) URL.revokeObjectURL(old.address);
  }

  #row(page, at) {
    const row = document.createElement("li");
    row.className = "page" + (page.doubts.length ? " doubtful" : "");
    const label = this.words.page_n.replace("{n}", at + 1);
    const face = page.address ? image(page.address, label) : text("span", page.file.name, "face");
    const name = text("strong", label);
    row.append(face, name);
    if (page.doubts.length) row.append(text("p", "⚠ " + page.doubts.map((doubt) => this.words["check_" + doubt]).join(" "), "small"));
    const acts = document.createElement("div");
    acts.className = "actions";
    const retake = document.createElement("label");
    retake.className = "button";
    retake.append(this.words.retake, this.#again(at));
    acts.append(
      this.#button("←", `${this.words.earlier} ${label}`, at > 0, () => this.#move(at, at - 1)),
      this.#button("→", `${this.words.later} ${label}`, at < this.pages.length - 1, () => this.#move(at, at + 1)),
      retake,
      this.#button("✕", `${this.words.remove} ${label}`, true, () => { this.#drop(at, []); this.draw(); }),
    );
    row.append(acts);
    return row;
  }

  #again(at) {
    const input = document.createElement("input");
    input.type = "file";
    input.className = "visually-hidden";
    input.accept = "image/*,application/pdf";
    input.setAttribute("capture", "environment");
    input.addEventListener("change", () => { if (input.files.length) this.add([...input.files], { at }); });
    return input;
  }

  #move(from, to) {
    const [page] = this.pages.splice(from, 1);
    this.pages.splice(to, 0, page);
    this.draw();
    this.list.children[to].querySelector("button:not([disabled])")?.focus();
  }

  #button(sign, label, possible, act) {
    const made = text("button", sign);
    made.type = "button";
    made.disabled = !possible;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    return made;
  }
}

function image(address, label) {
  const made = document.createElement("img");
  made.src = address;
  made.alt = label;
  return made;
}

function text(tag, words, cls = "") {
  const made = document.createElement(tag);
  made.textContent = words;
  if (cls) made.className = cls;
  return made;
}
