// What a street address looks like in English and in Spanish (PV19).

const notALetter = String.raw`(?![\p{L}\p{M}\p{N}])`;
const streets =
  'street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|circle|cir|place|pl|terrace|ter|highway|hwy|parkway|pkwy|trail|trl|way|loop';
const unit = String.raw`(?:[ ,]+(?:apt|apartment|unit|suite|ste|apto|depto|int|interior|#)\.? ?#?[\p{L}\p{N}-]{1,6}(?:['’ʼ]?[\p{L}\p{M}]+)*)?`;

/** `30 minutes on the road` is nowhere: no street is called so. */
const noStreet =
  'a|an|the|my|our|your|his|her|their|its|this|that|each|every|any|no|one|on|in|at|from|to|for|by|with|and|or|is|are|was|were|has|have|had|need|needs|out|per|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times?|miles?|blocks?|kids?|children|students?|boys?|girls?|families|people|am|pm';
const streetWord = String.raw`(?!(?:${noStreet})${notALetter})[\p{L}\p{N}.'’-]+ `;
const englishStreet = new RegExp(
  String.raw`(?<![\p{L}\p{N}][-./]?)\d{1,6}[a-z]? (?:(?:[nsew]|north|south|east|west)\.? )?(?:${streetWord}){1,4}(?:${streets})(?![\p{L}\p{N}])\.?${unit}`,
  'giu',
);
const spanishStreet = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:calle|c\/|avenida|av\.|avda\.?|carrera|camino|paseo|calzada|bulevar|privada|callejón|plaza) ?(?:[\p{L}\p{N}.'’-]+[ ,]+){1,5}(?:n[uú]mero |n[.º°o]+ ?|# ?)?\d{1,6}${unit}`,
  'giu',
);
const box = /(?<![\p{L}\p{N}])(?:p\.? ?o\.? box|apartado(?: postal)?) ?#? ?\d+/giu;
const ruralRoute = /(?<![\p{L}\p{N}])(?:rural route|route|rt|rr)\.? ?\d{1,4},? box ?#? ?\d{1,6}/giu;

/** The text with `mark` in place of each address. */
export const withoutAddresses = (text: string, mark: string): string =>
  [englishStreet, spanishStreet, box, ruralRoute].reduce((rest, address) => rest.replace(address, mark), text);
