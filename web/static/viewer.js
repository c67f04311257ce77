// The picture of a page: zoom, pan, turn, brighten; where it looks is the SVG's own viewBox.
// Which page of a long document was looked at last is remembered in this tab under *place*.
export class Viewer {
  constructor(root, place) {
    this.root = root;
    this.place = place;
    this.stage = root.querySelector(".stage");
    this.pages = [...root.querySelectorAll("svg[data-page]")];
    this.turned = 0;
    this.view = null;
    root.querySelector(".tools").addEventListener("click", (event) => this.tool(event));
    root.querySelector(".tools").addEventListener("mousedown", (event) => { if (event.target.closest("button")) event.preventDefault(); }); // keys go on where they were
    this.stage.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    this.root.querySelector("[data-pages]")?.addEventListener("change", (event) => this.show(Number(event.target.value)));
    this.drag();
    const before = Number(sessionStorage.getItem(place));
    if (before && this.svg && before !== Number(this.svg.dataset.page)) this.show(before);
  }

  get svg() { return this.pages.find((page) => !page.classList.contains("hidden-page")); }
  get size() {
    const { width, height } = this.svg.dataset;
    return this.turned % 180 ? [Number(height), Number(width)] : [Number(width), Number(height)];
  }

  tool(event) {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.showPage) this.show(Number(button.dataset.showPage));
    else if (button.dataset.step) this.step(Number(button.dataset.step));
    else if (button.dataset.zoom) this.zoom(button.dataset.zoom);
    else if ("rotate" in button.dataset) this.rotate();
    else if ("bright" in button.dataset) this.bright();
  }

  show(number) {
    if (!this.pages.some((page) => Number(page.dataset.page) === number)) return;
    for (const page of this.pages) page.classList.toggle("hidden-page", Number(page.dataset.page) !== number);
    this.fetch(number);
    if (this.pages.length > 1) sessionStorage.setItem(this.place, number);
    const chosen = this.root.querySelector("[data-pages]");
    if (chosen) chosen.value = number;
    for (const button of this.root.querySelectorAll("[data-show-page]")) {
      if (Number(button.dataset.showPage) === number) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
    this.turned = 0;
    this.zoom("fit");
  }

  // A long document's pages are fetched when they are wanted, and the one behind.
  fetch(number) {
    for (const image of this.root.querySelectorAll("image[data-href]")) {
      const page = Number(image.closest("svg").dataset.page);
      if (page !== number && page !== number + 1) continue;
      image.setAttribute("href", image.dataset.href);
      image.removeAttribute("data-href");
    }
  }

  step(by) {
    const at = this.pages.indexOf(this.svg) + by;
    if (this.pages[at]) this.show(Number(this.pages[at].dataset.page));
  }

  zoom(how) {
    if (!this.svg) return;
    const [width, height] = this.size;
    if (how === "fit") return this.look(0, 0, width, height);
    if (how === "width") {
      const tall = (width * this.stage.clientHeight) / Math.max(1, this.stage.clientWidth);
      return this.look(0, 0, width, tall);
    }
    const [x, y, w, h] = this.view ?? [0, 0, width, height];
    this.around(x + w / 2, y + h / 2, how === "in" ? 0.75 : 1 / 0.75);
  }

  around(x, y, factor) {
    const [width] = this.size;
    const [vx, vy, vw, vh] = this.view ?? [0, 0, ...this.size];
    const scale = Math.min(Math.max(vw * factor, width / 12), width * 2) / vw;
    this.look(x - (x - vx) * scale, y - (y - vy) * scale, vw * scale, vh * scale);
  }

  look(...view) {
    this.view = view;
    this.svg.setAttribute("viewBox", view.map((part) => part.toFixed(1)).join(" "));
  }

  // Brings a place into sight if it is out of it; a lit place that is in sight moves nothing.
  reveal(place) {
    const page = place.closest("svg[data-page]");
    if (page !== this.svg) this.show(Number(page.dataset.page));
    if (this.turned) return;
    const [x, y, w, h] = this.view ?? [0, 0, ...this.size];
    const at = ["x", "y", "width", "height"].map((name) => Number(place.getAttribute(name)));
    const inside = at[0] >= x && at[1] >= y && at[0] + at[2] <= x + w && at[1] + at[3] <= y + h;
    if (!inside) this.look(at[0] + at[2] / 2 - w / 2, at[1] + at[3] / 2 - h / 2, w, h);
  }

  rotate() {
    if (!this.svg) return;
    this.turned = (this.turned + 90) % 360;
    const width = Number(this.svg.dataset.width), height = Number(this.svg.dataset.height);
    const moved = { 0: "", 90: `translate(${height} 0) rotate(90)`, 180: `translate(${width} ${height}) rotate(180)`, 270: `translate(0 ${width}) rotate(270)` };
    this.svg.querySelector("g").setAttribute("transform", moved[this.turned]);
    this.zoom("fit");
  }

  bright() {
    const order = ["", "bright", "dark"];
    const now = order.findIndex((name) => name && this.stage.classList.contains(name));
    const next = order[(Math.max(now, 0) + 1) % order.length];
    this.stage.classList.remove("bright", "dark");
    if (next) this.stage.classList.add(next);
    this.root.querySelector("[data-bright]").setAttribute("aria-pressed", String(next !== ""));
  }

  point(event) {
    const matrix = this.svg.getScreenCTM().inverse();
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  }

  wheel(event) {
    if (!this.svg) return;
    event.preventDefault();
    const { x, y } = this.point(event);
    this.around(x, y, event.deltaY > 0 ? 1.15 : 1 / 1.15);
  }

  drag() {
    const held = new Map();
    this.stage.addEventListener("pointerdown", (event) => {
      if (!this.svg) return;
      held.set(event.pointerId, this.point(event));
      this.stage.setPointerCapture(event.pointerId);
      this.stage.classList.add("held");
    });
    this.stage.addEventListener("pointermove", (event) => {
      if (!held.has(event.pointerId)) return;
      if (held.size === 2) return this.pinch(held, event);
      const from = held.get(event.pointerId), to = this.point(event);
      const [x, y, w, h] = this.view ?? [0, 0, ...this.size];
      this.look(x + from.x - to.x, y + from.y - to.y, w, h);
    });
    for (const end of ["pointerup", "pointercancel"]) {
      this.stage.addEventListener(end, (event) => { held.delete(event.pointerId); this.stage.classList.remove("held"); });
    }
  }

  pinch(held, event) {
    const [other] = [...held].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    const from = held.get(event.pointerId), to = this.point(event);
    const before = Math.hypot(from.x - other.x, from.y - other.y);
    const after = Math.hypot(to.x - other.x, to.y - other.y);
    if (after > 1) this.around(other.x, other.y, before / after);
  }
}
