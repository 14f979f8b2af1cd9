// A room of Listen: a screen of its own behind the figures.
import type { ComponentType } from 'preact';
import type { ListenSource } from '../../../rpc/listen-source';

export interface RoomProps {
  readonly source: ListenSource;
  /** Of the survey or tab, as staff know it. */
  readonly title: string;
  readonly back: () => void;
}

export interface Room {
  readonly name: string;
  readonly label: () => string;
  readonly fits: (source: ListenSource) => boolean;
  readonly Page: ComponentType<RoomProps>;
}
