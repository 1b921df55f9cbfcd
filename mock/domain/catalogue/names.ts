/** First names of the invented stock characters. "Monica" is not among them: she is the documents' sample and always there. */
export const femaleNames: readonly string[] = [
  "Abigail", "Amara", "Anja", "Beatriz", "Camille", "Daria", "Elif", "Freya", "Greta", "Hana", "Imani", "Ingrid",
  "Jaya", "Keiko", "Leila", "Mei", "Nadia", "Odalys", "Priya", "Rosalind", "Saskia", "Tamsin", "Valentina", "Yara",
];

export const maleNames: readonly string[] = [
  "Adrian", "Bilal", "Caspar", "Dmitri", "Emeka", "Felipe", "Gareth", "Hiro", "Idris", "Joaquin", "Kenji", "Lorenzo",
  "Malik", "Nikhil", "Oskar", "Pavel", "Quentin", "Rafael", "Sven", "Tariq", "Umar", "Viktor", "Wen", "Yusuf",
];
