// Looks at a photo before it is sent: too dark, blurred, glaring. It advises; it never forbids.
const SIDE = 640; // pixels to which the photo is shrunk for the look
const DARK = 70; // mean brightness, 0 to 255
const BLUR = 45; // variance of the Laplacian
const GLARE = 0.18; // share of burnt-out pixels within dark surroundings
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
  const grey = shrink(picture);
  picture.close();
  const bright = mean(grey.values);
  if (bright < DARK) found.push("dark");
  if (sharpness(grey) < BLUR) found.push("blurred");
  if (bright < 200 && burnt(grey.values) > GLARE) found.push("glare");
  return found;
}

function shrink(picture) {
  const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
  const width = Math.max(8, Math.round(picture.width * scale));
  const height = Math.max(8, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.drawImage(picture, 0, 0, width, height);
  const colours = context.getImageData(0, 0, width, height).data;
  const values = new Float32Array(width * height);
  for (let at = 0; at < values.length; at += 1) {
    values[at] = 0.299 * colours[at * 4] + 0.587 * colours[at * 4 + 1] + 0.114 * colours[at * 4 + 2];
  }
  return { values, width, height };
}

function mean(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function burnt(values) {
  let count = 0;
  for (const value of values) if (value > 252) count += 1;
  return count / values.length;
}

function sharpness({ values, width, height }) {
  let sum = 0, squares = 0, count = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const edge = 4 * values[at] - values[at - 1] - values[at + 1] - values[at - width] - values[at + width];
      sum += edge;
      squares += edge * edge;
      count += 1;
    }
  }
  return squares / count - (sum / count) ** 2;
}
