// Looks at a photo before it is sent: too dark, blurred, glaring, cut off, small. It advises; it never forbids.
// Measured on drawn papers by tests/browser/test_check.py, which also says how often each is right.
const SIDE = 640; // pixels to which the photo is shrunk for the look
const TILE = 256; // pixels of the unshrunk photo, looked at for sharpness
const DARK = 105; // brightness (0 to 255) of the brightest tenth
const CONTRAST = 14; // standard deviation: less in a tile is no writing
const BLUR = 1; // energy of fine edges against coarse ones where the edges are strongest
const BURNT = 250; // brightness of what has no drawing left
const GLARE = 0.012; // share of burnt blocks on paper that is not burnt itself
const BLOCK = 8; // pixels
const INK = 34; // how much darker than its surroundings ink is
const STROKES = 7; // strokes that the frame cuts on one side
const SMALL = 900; // pixels on the longer side

export async function advice(file) {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return [];
  let picture;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return [];
  }
  const found = [];
  if (Math.max(picture.width, picture.height) < SMALL) found.push("small");
  const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
  const grey = drawn(picture, [0, 0, picture.width, picture.height], scale);
  const shades = histogram(grey.values);
  const dark = brightest(shades) < DARK;
  if (dark) found.push("dark");
  if (!dark && sharpness(picture) < BLUR) found.push("blurred");
  if (glares(grey, shades)) found.push("glare");
  if (!dark && (strokesCut(grey) || paperCut(grey, shades))) found.push("cut");
  picture.close();
  return found;
}

function drawn(picture, [x, y, w, h], scale) {
  const width = Math.max(8, Math.round(w * scale)), height = Math.max(8, Math.round(h * scale));
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, x, y, w, h, 0, 0, width, height);
  const colours = context.getImageData(0, 0, width, height).data;
  const values = new Float32Array(width * height);
  for (let at = 0; at < values.length; at += 1) {
    values[at] = 0.299 * colours[at * 4] + 0.587 * colours[at * 4 + 1] + 0.114 * colours[at * 4 + 2];
  }
  return { values, width, height };
}

function histogram(values) {
  const counts = new Float64Array(256);
  for (const value of values) counts[Math.min(255, value | 0)] += 1 / values.length;
  return counts;
}

// The brightness above which a tenth of the picture lies: paper, where there is any.
function brightest(shades) {
  let share = 0;
  for (let shade = 255; shade >= 0; shade -= 1) {
    share += shades[shade];
    if (share >= 0.1) return shade;
  }
  return 0;
}

// How much of the edges is fine, over those of sixteen places that have the strongest edges.
export function sharpness(picture) {
  const places = [];
  for (let place = 0; place < 16; place += 1) {
    const x = Math.round(((place % 4) + 0.5) * picture.width / 4 - TILE / 2), y = Math.round(((place >> 2) + 0.5) * picture.height / 4 - TILE / 2);
    const tile = drawn(picture, [x, y, TILE, TILE], 1);
    if (deviation(tile.values) >= CONTRAST) places.push(edges(tile));
  }
  if (places.length === 0) return Infinity; // nothing written anywhere: nothing to say of its sharpness
  const strongest = places.sort((one, other) => other.coarse - one.coarse).slice(0, 5);
  const shares = strongest.map(({ fine, coarse }) => fine / coarse).sort((one, other) => one - other);
  return shares[shares.length >> 1];
}

function deviation(values) {
  let sum = 0, squares = 0;
  for (const value of values) { sum += value; squares += value * value; }
  return Math.sqrt(Math.max(0, squares / values.length - (sum / values.length) ** 2));
}

// Bends over three pixels against differences over twelve: a blurred edge has none of the first kind.
// Three neighbours down are summed, which leaves strokes and takes out most of a sensor's grain.
function edges({ values, width, height }) {
  let fine = 0, coarse = 1;
  for (let y = 1; y < height - 1; y += 2) {
    const line = Float32Array.from({ length: width }, (_, x) => values[(y - 1) * width + x] + values[y * width + x] + values[(y + 1) * width + x]);
    for (let x = 6; x < width - 6; x += 1) {
      const bend = 2 * line[x] - line[x - 3] - line[x + 3];
      const across = line[x + 6] - line[x - 6];
      fine += bend * bend;
      coarse += across * across;
    }
  }
  return { fine, coarse };
}

function glares({ values, width, height }, shades) {
  let paper = 0;
  for (let shade = 140; shade < 245; shade += 1) paper += shades[shade];
  if (paper < 0.2) return false; // a scan: white all over
  let burnt = 0, blocks = 0;
  for (let top = 0; top + BLOCK <= height; top += BLOCK) {
    for (let left = 0; left + BLOCK <= width; left += BLOCK) {
      blocks += 1;
      if (everyPixel(values, width, top, left)) burnt += 1;
    }
  }
  return burnt / blocks > GLARE;
}

function everyPixel(values, width, top, left) {
  for (let y = top; y < top + BLOCK; y += 1) {
    for (let x = left; x < left + BLOCK; x += 1) if (values[y * width + x] < BURNT) return false;
  }
  return true;
}

// Writing that runs into the frame: many thin dark strokes on the outermost line of one side.
function strokesCut(grey) {
  return sides(grey).some(({ outer, inner }) => strokes(outer) >= STROKES && strokes(inner) >= STROKES);
}

function sides({ values, width, height }) {
  const row = (y) => Array.from({ length: width }, (_, x) => values[y * width + x]);
  const column = (x) => Array.from({ length: height }, (_, y) => values[y * width + x]);
  return [
    { outer: row(1), inner: row(4) },
    { outer: row(height - 2), inner: row(height - 5) },
    { outer: column(1), inner: column(4) },
    { outer: column(width - 2), inner: column(width - 5) },
  ];
}

function strokes(line) {
  let count = 0, run = 0;
  for (let at = 0; at <= line.length; at += 1) {
    const around = line.slice(Math.max(0, at - 12), at + 13);
    const ink = at < line.length && Math.max(...around) - line[at] > INK;
    if (ink) run += 1;
    else {
      if (run > 0 && run < 12) count += 1;
      run = 0;
    }
  }
  return count;
}

// A bright sheet on a darker table that touches the frame with one side while the table shows at others.
function paperCut(grey, shades) {
  const [border, gap] = threshold(shades);
  if (gap < 60) return false; // no table: the paper fills the picture
  const bright = sides(grey).map(({ outer }) => outer.filter((value) => value > border).length / outer.length);
  const table = bright.filter((share) => share < 0.1).length;
  return table >= 1 && table <= 3 && bright.some((share) => share > 0.5);
}

// Otsu's threshold between table and paper, and how far the means of the two lie apart.
function threshold(shades) {
  let total = 0;
  for (let shade = 0; shade < 256; shade += 1) total += shade * shades[shade];
  let below = 0, sum = 0, best = [128, 0], most = 0;
  for (let shade = 0; shade < 255; shade += 1) {
    below += shades[shade];
    sum += shade * shades[shade];
    if (below < 0.04 || below > 0.96) continue;
    const gap = (total - sum) / (1 - below) - sum / below;
    const spread = below * (1 - below) * gap * gap;
    if (spread > most) { most = spread; best = [shade, gap]; }
  }
  return best;
}
