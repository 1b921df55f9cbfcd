/** Speakers of the stock voices: per language at least three first names of each gender, for a seed to choose from. */
export interface Speakers {
  /** Display name, as the `language` filter takes it. */
  readonly language: string;
  readonly female: readonly string[];
  readonly male: readonly string[];
}

export const speakers: readonly Speakers[] = [
  {
    language: "English",
    female: ["Ada", "Amara", "Clara", "Edith", "Hazel", "Juno", "Maeve", "Nora", "Tess", "Winnie"],
    male: ["Angus", "Barnaby", "Cole", "Desmond", "Ellis", "Finn", "Graham", "Hugo", "Otis", "Reuben"],
  },
  { language: "Spanish", female: ["Lucía", "Marisol", "Pilar"], male: ["Álvaro", "Mateo", "Rubén"] },
  { language: "German", female: ["Anneliese", "Heike", "Lotte"], male: ["Jürgen", "Konrad", "Till"] },
  { language: "French", female: ["Aurélie", "Margaux", "Solène"], male: ["Bastien", "Étienne", "Luc"] },
  { language: "Italian", female: ["Chiara", "Ginevra", "Ornella"], male: ["Dario", "Matteo", "Renzo"] },
  { language: "Portuguese", female: ["Beatriz", "Inês", "Luana"], male: ["Caio", "Duarte", "Thiago"] },
  { language: "Dutch", female: ["Femke", "Marijke", "Sanne"], male: ["Bram", "Joost", "Maarten"] },
  { language: "Polish", female: ["Agnieszka", "Kinga", "Zofia"], male: ["Jacek", "Marek", "Tomasz"] },
  { language: "Swedish", female: ["Astrid", "Elin", "Maja"], male: ["Anders", "Johan", "Nils"] },
  { language: "Turkish", female: ["Ayşe", "Defne", "Zeynep"], male: ["Cem", "Emre", "Kerem"] },
  { language: "Arabic", female: ["Layla", "Noor", "Salma"], male: ["Karim", "Omar", "Ziad"] },
  { language: "Hindi", female: ["Ananya", "Kavya", "Meera"], male: ["Arjun", "Rohan", "Vikram"] },
  { language: "Japanese", female: ["Aoi", "Haruka", "Yuki"], male: ["Daichi", "Ren", "Takumi"] },
  { language: "Korean", female: ["Ji-woo", "Min-seo", "Soo-ah"], male: ["Do-yun", "Jun-ho", "Tae-hyun"] },
];

export const manners: readonly string[] = [
  "calm narrator",
  "bright presenter",
  "warm storyteller",
  "crisp newsreader",
  "friendly guide",
  "steady trainer",
  "lively host",
  "gentle teacher",
  "confident speaker",
  "relaxed podcaster",
  "clear announcer",
  "upbeat promoter",
];
