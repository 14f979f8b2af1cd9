// A room of Listen: a screen of its own behind the figures.
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
