// Text whose parts look differently, as it is kept beside the cell that holds it.

export interface ColorRecord {
  readonly kind: 'rgb' | 'theme';
  /** `#rrggbb`, or the name of a theme color. */
  readonly value: string;
}

/** What is not said is as the cell has it. */
export interface TextStyleRecord {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly size?: number;
  readonly family?: string;
  readonly color?: ColorRecord;
}

/** From `start` up to, not with, `end`. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly style: TextStyleRecord;
  readonly link: string | null;
}

/** Holds as long as the cell still has the very text. */
export interface RichTextRecord {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly runs: readonly TextRun[];
}
