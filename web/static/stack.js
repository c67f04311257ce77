// Keys on the sheet that has the focus: arrows move on, s splits, j joins, b puts aside or back, r turns.
// While the reading follows, the page is asked for again: a refresh by a meta element would only go to the fragment.
const SOON = 3000; // milliseconds
const list = document.getElementById("sheets");
const ACTS = { s: "split", j: "join", r: "turn_right", l: "turn_left", u: "turn_over" };

if (list) {
  list.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("button, a")) return;
    const here = event.target.closest("li");
    if (!here) return;
    const neighbour = { ArrowRight: "nextElementSibling", ArrowLeft: "previousElementSibling" }[event.key];
    if (neighbour) {
      event.preventDefault();
      here[neighbour]?.focus();
      return;
    }
    const wanted = event.key === "b" ? ["back", "aside_blank"] : [ACTS[event.key]];
    const button = [...here.querySelectorAll("button[name=act]")].find((one) => wanted.includes(one.value));
    if (button) {
      event.preventDefault();
      button.click();
    }
  });
  if (location.hash.startsWith("#sheet-")) document.getElementById(location.hash.slice(1))?.focus();
}

if (document.querySelector("[data-follows]")) setTimeout(() => location.reload(), SOON);
