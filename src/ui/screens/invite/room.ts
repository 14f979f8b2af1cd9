// A room of Invite: a screen of its own behind the step's first page.
import type { ComponentType } from 'preact';
import type { StartMessage } from './after/start-message';

export interface RoomProps {
  readonly back: () => void;
  /** Opens the page on which a message is written. */
  readonly start: StartMessage;
}

export interface Room {
  readonly name: string;
  readonly label: () => string;
  /** One line on what there is to do. */
  readonly about: () => string;
  readonly Page: ComponentType<RoomProps>;
}
