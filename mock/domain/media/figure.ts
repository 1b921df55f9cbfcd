import type { Outfit } from "./wardrobe.ts";

/**
 * A flat head-and-shoulders figure as SVG shapes. Its face is
 * some 260 units above (0, 0), its shoulders are 400 wide, and its body goes on below for as long as a picture needs. The
 * person (skin, hair, face) and the look (clothes) vary apart, so that one character looks the same in all looks.
 */
export interface FigureInput {
  /** Any whole number from 0; chooses skin, hair and face. */
  readonly person: number;
  readonly outfit: Outfit;
  readonly tie: string;
  /** Chooses among the fitting haircuts; null: among all. */
  readonly gender: "female" | "male" | null;
}

interface Hair {
  readonly back: string;
  readonly front: string;
}

const darkHair = ["#171210", "#1d2030", "#2b211e", "#241a2b", "#8f8a86"] as const;
const anyHair = [
  "#2b211e",
  "#3d2a20",
  "#5b3a25",
  "#7c5230",
  "#b5813f",
  "#d8b26a",
  "#8f8a86",
  "#9c3d22",
  "#1d2030",
] as const;

/** Skin, the shadow on the neck, and hair that stands out from both. */
const skins = [
  { skin: "#f6d7c3", neck: "#dfb49c", hairs: anyHair },
  { skin: "#eec1a2", neck: "#d29f7e", hairs: anyHair },
  { skin: "#e0ac87", neck: "#c18b66", hairs: ["#2b211e", "#3d2a20", "#1d2030", "#4a2f20", "#8f8a86"] },
  { skin: "#c98d63", neck: "#a87048", hairs: darkHair },
  { skin: "#a86f48", neck: "#885533", hairs: darkHair },
  { skin: "#8a5836", neck: "#6d4227", hairs: darkHair },
  { skin: "#6f452c", neck: "#56331f", hairs: darkHair },
] as const;

const fringe = path("M-64-260C-64-322-32-338 14-338C48-334 62-306 64-260C44-280 22-298 10-318C-10-294-40-278-64-260Z");
const cap = path("M-65-258C-74-348-34-366 4-362C50-360 74-324 65-258C58-296 40-314 0-314C-38-314-58-296-65-258Z");

const haircuts = {
  bob: { back: path("M-84-186C-102-332-62-368 0-368C62-368 102-332 84-186Q0-166-84-186Z"), front: fringe },
  long: { back: path("M-94-92C-114-332-68-370 0-370C68-370 114-332 94-92C56-78-56-78-94-92Z"), front: fringe },
  bun: { back: `<circle cx="0" cy="-366" r="36"/>`, front: cap },
  pony: { back: path("M30-350C120-370 132-250 96-150C92-210 84-270 40-300Z"), front: cap },
  curly: {
    back: curls(86, [-200, -232, -270, -306]) + curls(56, [-338]),
    front: curls(48, [-326]) + `<circle cx="0" cy="-338" r="34"/>`,
  },
  short: { back: "", front: cap },
  parted: {
    back: "",
    front: path(
      "M-65-254C-76-344-38-368 8-364C52-362 75-322 65-254C61-286 54-302 42-314C8-298-30-300-45-318C-57-300-61-282-65-254Z",
    ),
  },
  buzz: {
    back: "",
    front: path("M-63-266C-64-330-36-346 0-346C36-346 64-330 63-266C56-306 32-320 0-320C-32-320-56-306-63-266Z"),
  },
  afro: {
    back: `<ellipse cx="0" cy="-300" rx="96" ry="82"/>`,
    front: path("M-62-272C-56-320-30-326 0-326C30-326 56-320 62-272C70-340 34-354 0-354C-34-354-70-340-62-272Z"),
  },
} as const satisfies Readonly<Record<string, Hair>>;

type Haircut = keyof typeof haircuts;

const cutsFor: Readonly<Record<"female" | "male", readonly Haircut[]>> = {
  female: ["bob", "long", "bun", "pony", "curly", "afro"],
  male: ["short", "parted", "buzz", "short", "parted", "afro"],
};

function path(d: string): string {
  return `<path d="${d}"/>`;
}

function curls(x: number, heights: readonly number[]): string {
  return heights.map((y) => `<circle cx="${-x}" cy="${y}" r="30"/><circle cx="${x}" cy="${y}" r="30"/>`).join("");
}

function painted(fill: string, shapes: string): string {
  return shapes === "" ? "" : `<g fill="${fill}">${shapes}</g>`;
}

function lined(stroke: string, width: number, d: string): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** The number's digits in changing bases: independent small choices out of one number. */
function choices(number: number): (count: number) => number {
  let rest = Math.floor(Math.abs(number)) || 0;
  return (count) => {
    const digit = rest % count;
    rest = Math.floor(rest / count);
    return digit;
  };
}

const torso = path("M-200 40C-204-84-160-128-84-142L-34-158Q0-132 34-158L84-142C160-128 204-84 200 40L206 1400H-206Z");

/** Open seams end far below the picture: how much of the body shows depends on its shape. */
function clothes({ cut, cloth, shade, trim, extra }: Outfit, neck: string, tie: string): string {
  const base = painted(cloth, torso) + lined(shade, 5, "M-136 0L-142 1400M136 0L142 1400");
  const skin = painted(neck, `<ellipse cx="0" cy="-148" rx="36" ry="24"/>`);
  if (cut === "suit") {
    const shirt = painted(trim, path("M-38-156L0 14L38-156Q0-122-38-156Z"));
    const front = extra
      ? painted(tie, path("M-11-130L11-130L7-112L16-36L0-8L-16-36L-7-112Z"))
      : lined("#00000022", 3, "M0-112V14");
    const lapels = painted(
      shade,
      path("M-36-158L-70-122L-48-100L-62-88L0 30L0 0Z") + path("M36-158L70-122L48-100L62-88L0 30L0 0Z"),
    );
    return base + lined(shade, 5, "M0 30V1400") + shirt + front + lapels;
  }
  if (cut === "crew")
    return (
      base +
      skin +
      lined(shade, 10, "M-40-152Q0-100 40-152") +
      (extra ? lined(trim, 12, "M-134-40Q0-20 134-40M-138 10Q0 30 138 10") : "")
    );
  if (cut === "turtleneck")
    return (
      base +
      painted(cloth, `<rect x="-38" y="-190" width="76" height="66" rx="16"/>`) +
      lined(shade, 4, "M-36-146Q0-128 36-146")
    );
  if (cut === "hoodie") {
    const hood = painted(
      shade,
      path("M-96-134C-90-196-46-190-36-160Q0-120 36-160C46-190 90-196 96-134C50-100-50-100-96-134Z"),
    );
    return base + hood + skin + lined(trim, 5, "M-24-116L-28-46M24-116L28-46");
  }
  const collar = painted(
    extra ? trim : shade,
    path("M-38-162L-2-122L-32-92L-62-138Z") + path("M38-162L2-122L32-92L62-138Z"),
  );
  return base + skin + collar + lined(shade, 4, "M0-118V1400");
}

function face(ink: string, glasses: boolean, beard: string): string {
  const eyes = `<g fill="#2a2320"><circle cx="-24" cy="-260" r="5.5"/><circle cx="24" cy="-260" r="5.5"/></g>`;
  const brows = lined(ink, 5, "M-36-278Q-25-284-14-279M36-278Q25-284 14-279");
  const cheeks = `<g fill="#e2725b" opacity=".22"><circle cx="-36" cy="-234" r="12"/><circle cx="36" cy="-234" r="12"/></g>`;
  const smile = lined(beard === "" ? "#7d342d" : "#f4e9e4", 5, "M-18-222Q0-206 18-222");
  const nose = lined("#00000030", 4, "M2-256Q8-242-2-239");
  const rims = glasses
    ? lined("#33302e", 4, "M-44-270h34v16q0 10-17 10t-17-10zM10-270h34v16q0 10-17 10t-17-10zM-10-264h20")
    : "";
  return cheeks + beard + eyes + brows + nose + smile + rims;
}

export function figure({ person, outfit, tie, gender }: FigureInput): string {
  const choose = choices(person);
  const { skin, neck, hairs } = skins[choose(skins.length)] ?? skins[0];
  const hair = hairs[choose(hairs.length)] ?? hairs[0];
  const sex = gender ?? (choose(2) === 0 ? "female" : "male");
  const cut: Hair = haircuts[cutsFor[sex][choose(6)] ?? "short"];
  const glasses = choose(4) === 0;
  const bearded = sex === "male" && choose(3) === 0;
  const beard = bearded
    ? painted(
        hair,
        path(
          "M-62-262C-58-160-26-176 0-176C26-176 58-160 62-262C52-236 40-238 22-238Q0-244-22-238C-40-238-52-236-62-262Z",
        ),
      )
    : "";
  const neckShape = painted(neck, `<rect x="-30" y="-214" width="60" height="84" rx="26"/>`);
  const head = painted(
    skin,
    `<circle cx="-62" cy="-256" r="13"/><circle cx="62" cy="-256" r="13"/><ellipse cx="0" cy="-262" rx="63" ry="78"/>`,
  );
  return (
    painted(hair, cut.back) +
    neckShape +
    clothes(outfit, neck, tie) +
    head +
    face(hair, glasses, beard) +
    painted(hair, cut.front)
  );
}
