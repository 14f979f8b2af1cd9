// A phone number whose digits are written as words, in English or in Spanish.

const digits =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';

/** Seven digits on end are a phone; nobody counts so far in a row. */
export const spokenNumber = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${digits})(?:[\s,.\p{Pd}]{1,3}(?:${digits})){6,14}(?![\p{L}\p{M}\p{N}])`,
  'giu',
);
