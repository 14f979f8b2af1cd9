// A room of Invite: a screen of its own behind the step's first page.
import type { ComponentType } from 'preact';

export interface RoomProps {
  readonly back: () => void;
}

export interface Room {
  readonly name: string;
  readonly label: () => string;
  /** One line on what there is to do. */
  readonly about: () => string;
  readonly Page: ComponentType<RoomProps>;
}
