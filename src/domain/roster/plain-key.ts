// Compares words as people mean them: without capitals, accents and doubled spaces.

/** `Correo  electrónico ` and `correo electronico` have one key. */
export const plainKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
