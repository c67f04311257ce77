// Fields and the places on the page that they were read from: they light each other up, Tab stops at
// what is doubtful, and nothing doubtful is confirmed that never came into sight.
export function light(main, viewer) {
  const lit = (name, on, reveal) => {
    for (const part of main.querySelectorAll(`[data-field="${CSS.escape(name)}"]`)) {
      part.classList.toggle("lit", on);
      if (on && reveal && part.matches("rect")) viewer.reveal(part);
    }
  };
  for (const field of main.querySelectorAll(".field")) {
    const name = field.dataset.field;
    field.addEventListener("focusin", () => lit(name, true, true));
    field.addEventListener("focusout", () => lit(name, false));
    field.addEventListener("mouseenter", () => lit(name, true));
    field.addEventListener("mouseleave", () => { if (!field.contains(document.activeElement)) lit(name, false); });
    field.addEventListener("input", () => mark(field));
    mark(field);
  }
  for (const place of main.querySelectorAll("rect[data-field]")) {
    const name = place.dataset.field;
    place.addEventListener("pointerenter", (event) => {
      lit(name, true);
      if (event.pointerType === "mouse") main.querySelector(`.field[data-field="${CSS.escape(name)}"]`)?.scrollIntoView({ block: "nearest" });
    });
    place.addEventListener("pointerleave", () => lit(name, false));
    place.addEventListener("click", () => main.querySelector(`.field[data-field="${CSS.escape(name)}"] :is(input, select)`)?.focus());
  }
}

export function mark(field) {
  const input = field.querySelector("input, select");
  field.classList.toggle("changed", input.value !== input.dataset.was);
}

// Tab stops at what is doubtful and nowhere else; arrows reach every field.
export function stops(main) {
  for (const field of main.querySelectorAll(".field:not(.doubtful)")) field.querySelector("input, select").tabIndex = -1;
  for (const link of main.querySelectorAll(".picture .tools :is(button, a, select), .headline a")) link.tabIndex = -1;
  if (!main.querySelector(".people.doubtful")) {
    for (const part of main.querySelectorAll(".people :is(input, summary, a)")) part.tabIndex = -1;
  }
}

const SHOWN = ":is(.field.doubtful, .field.taken:not(.settled), .warnings li)";

// The first doubtful field, value taken from elsewhere or warning that never was before anybody's eyes.
export function unseen(main) {
  seen(main);
  return main.querySelector(`${SHOWN}:not([data-seen])`);
}

// Brings it before the eyes, below the picture where that lies over the fields (the style's scroll-padding). It has
// been shown then: pressing again goes on, whatever else of the page covers it.
export function show(one) {
  one.scrollIntoView({ block: "start" });
  one.dataset.seen = "";
}

function boxes(main) {
  const side = main.querySelector(".desk-scroll").getBoundingClientRect();
  const picture = main.querySelector(".picture").getBoundingClientRect();
  return { side, picture, above: picture.right > side.left + 1 }; // on a narrow screen it lies over the fields
}

function seen(main) {
  const { side, picture, above } = boxes(main);
  const bar = main.querySelector(".confirm-bar").getBoundingClientRect();
  const top = Math.max(0, side.top, above ? picture.bottom : 0);
  const bottom = Math.min(innerHeight, side.bottom, bar.top);
  for (const one of main.querySelectorAll(`${SHOWN}:not([data-seen])`)) {
    const { top: y, height } = (one.querySelector("input, select") ?? one).getBoundingClientRect();
    if (y + height / 2 >= top && y + height / 2 <= bottom) one.dataset.seen = "";
  }
}
