// Knows the columns of a grid: Google writes one for each row, headed `Question [Row]`.
import { oneLine, plainWording } from '../plain-wording';

export type GridPlace = {
  /** The question over all rows of the grid. */
  readonly question: string;
  readonly row: string;
};

const gridHeading = /^(.*\S)\s*\[([^[\]]*)\]$/;

const placeIn = (heading: string): GridPlace | undefined => {
  const [, question, row] = gridHeading.exec(oneLine(heading)) ?? [];
  return question === undefined || row === undefined || row.trim() === '' ? undefined : { question, row: row.trim() };
};

/** The place of each heading in a grid, undefined where it stands alone: a grid has two rows at least, that differ. */
export const gridPlaces = (headings: readonly string[]): readonly (GridPlace | undefined)[] => {
  const places = headings.map(placeIn);
  const rows = new Map<string, Set<string>>();
  for (const place of places)
    if (place !== undefined) {
      const question = plainWording(place.question);
      rows.set(question, (rows.get(question) ?? new Set()).add(plainWording(place.row)));
    }
  return places.map((place) =>
    place !== undefined && (rows.get(plainWording(place.question))?.size ?? 0) > 1 ? place : undefined,
  );
};
