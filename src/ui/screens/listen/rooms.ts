// What else there is to do with what families said: each room is a screen of its own behind the figures.
import type { ComponentType } from 'preact';

/** A survey of ours, or a tab that the add-on did not make. */
export type Source = { readonly surveyId: string } | { readonly sheetId: number };

export interface RoomProps {
  readonly source: Source;
  /** Of the survey or tab, as staff know it. */
  readonly title: string;
  readonly back: () => void;
}

export interface Room {
  readonly name: string;
  readonly label: () => string;
  readonly fits: (source: Source) => boolean;
  readonly Page: ComponentType<RoomProps>;
}

/** In the order in which they are offered. */
export const rooms: readonly Room[] = [];
