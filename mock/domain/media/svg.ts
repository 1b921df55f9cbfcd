import { hashOf } from "../catalogue/random.ts";
import { hexColour, wrapHue } from "./colour.ts";
import { figure } from "./figure.ts";
import { outfitFor } from "./wardrobe.ts";

/**
 * Preview pictures: a flat portrait with a name, drawn from numbers. Plain SVG without scripts, styles, fonts or
 * anything from outside, so that it is safe to open and looks the same everywhere.
 */
export interface PreviewInput {
  /** Large, at the foot of the picture. */
  readonly title: string;
  /** Small, under the title. */
  readonly subtitle: string;
  /** Colour of the ground in degrees; the clothes take a colour from it that stands out. */
  readonly hue: number;
  /** Size in pixels, 16 to 8192. */
  readonly width: number;
  readonly height: number;
  /** A word in a pill at the top, for example a type or a state. */
  readonly badge?: string;
  /** Chooses the backdrop, and the clothes unless the title names them. Default: follows from title and subtitle. */
  readonly variation?: number;
  /** Chooses skin, hair and face; give all looks of one character the same. Default: the variation. */
  readonly person?: number;
  readonly gender?: "female" | "male" | null;
}

/** A hue in degrees that follows from an id. */
export function hueOf(id: string): number {
  return hashOf(`hue/${id}`) % 360;
}

/** A number for `variation` or `person` that follows from an id. */
export function variationOf(id: string): number {
  return hashOf(`variation/${id}`);
}

/** For text and attributes. What XML cannot hold at all becomes a replacement character. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}

/** Cut to about `width`, by the average width of a letter in most fonts. */
function fitted(text: string, fontSize: number, width: number): string {
  const characters = Array.from(text);
  const room = Math.max(1, Math.floor(width / (fontSize * 0.56)));
  return characters.length <= room
    ? text
    : `${characters
        .slice(0, Math.max(1, room - 1))
        .join("")
        .trimEnd()}…`;
}

function size(pixels: number): number {
  return Number.isNaN(pixels) ? 16 : Math.min(8192, Math.max(16, Math.round(pixels)));
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function label(x: number, y: number, fontSize: number, weight: number, text: string): string {
  return `<text x="${short(x)}" y="${short(y)}" font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="${short(fontSize)}" font-weight="${weight}" fill="#fff">${escapeXml(text)}</text>`;
}

/** Something simple behind the figure. */
function backdrop(kind: number, width: number, height: number, unit: number): string {
  const at = (x: number, y: number, radius: number): string =>
    `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"/>`;
  if (kind === 0) return at(width / 2, height - unit * 0.52, unit * 0.4);
  if (kind === 1)
    return `<path d="M0 ${height}L${short(width * 0.55)} 0H${width}V${short(height * 0.4)}L${short(width * 0.35)} ${height}Z"/>`;
  if (kind === 3) return at(width * 0.2, height * 0.25, unit * 0.28) + at(width * 0.85, height * 0.62, unit * 0.36);
  const [across, down] = [unit * 0.3, unit * 0.62];
  return [-1.08, 0.08]
    .map(
      (side) =>
        `<rect x="${short(width / 2 + side * across)}" y="${short(height * 0.08)}" width="${short(across)}" height="${short(down)}" rx="${short(unit * 0.02)}"/>`,
    )
    .join("");
}

function pill(text: string, unit: number, width: number): string {
  const fontSize = unit * 0.04;
  const shown = fitted(text, fontSize, width - unit * 0.2);
  const long = shown.length * fontSize * 0.6 + fontSize * 1.6;
  const shape = `<rect x="${short(unit * 0.05)}" y="${short(unit * 0.05)}" width="${short(long)}" height="${short(fontSize * 1.9)}" rx="${short(fontSize * 0.95)}" fill="#0b1020" fill-opacity=".55"/>`;
  return shape + label(unit * 0.05 + fontSize * 0.8, unit * 0.05 + fontSize * 1.3, fontSize, 600, shown);
}

export function previewSvg(input: PreviewInput): string {
  const { title, subtitle, badge, gender = null } = input;
  const { variation = variationOf(`${title}/${subtitle}`) } = input;
  const { person = variation } = input;
  const width = size(input.width);
  const height = size(input.height);
  const hue = Math.round(wrapHue(input.hue));
  const unit = Math.min(width, height);
  const look = Math.floor(Math.abs(variation)) % 0x1_0000_0000 || 0;
  const id = `p${hashOf(`${title}/${subtitle}/${hue}/${look}`).toString(36)}`;

  const scale = unit / 430;
  // In a wide picture some figures stand aside; in a tall one they stand higher, with more of the body.
  const aside = width > height * 1.3 ? (((look >>> 4) % 3) - 1) * unit * 0.22 : 0;
  const lift = Math.max(0, height - width) * 0.4;
  const clothesHue = (hue + 140 + ((look >>> 6) % 5) * 25) % 360;
  const drawn = figure({
    person,
    outfit: outfitFor(title, look, clothesHue),
    tie: hexColour(clothesHue + 150, 55, 45),
    gender,
  });
  const titleSize = unit * 0.068;
  const subtitleSize = unit * 0.042;
  const edge = unit * 0.05;
  const shadeTop = height - unit * 0.34;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">`,
    `<defs><linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${hexColour(hue, 62, 84)}"/><stop offset="1" stop-color="${hexColour(hue + 35, 52, 60)}"/></linearGradient>`,
    `<linearGradient id="${id}s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#0b1020" stop-opacity="0"/><stop offset="1" stop-color="#0b1020" stop-opacity=".82"/></linearGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#${id})"/>`,
    `<g fill="${hexColour(hue + 15, 70, 93)}" fill-opacity=".5">${backdrop((look >>> 3) % 4, width, height, unit)}</g>`,
    `<g transform="translate(${short(width / 2 + aside)} ${short(height - lift)}) scale(${scale.toFixed(4)})">${drawn}</g>`,
    `<rect y="${short(shadeTop)}" width="${width}" height="${short(height - shadeTop)}" fill="url(#${id}s)"/>`,
    label(edge, height - edge - subtitleSize * 1.5, titleSize, 700, fitted(title, titleSize, width - 2 * edge)),
    label(edge, height - edge, subtitleSize, 400, fitted(subtitle, subtitleSize, width - 2 * edge)),
    badge === undefined || badge === "" ? "" : pill(badge, unit, width),
    "</svg>",
  ].join("");
}
