// The workbench's own time. It moves when a service call takes time, when a script sleeps and when somebody turns it.

export interface VirtualClock {
  /** Milliseconds since 1970, as `Date.now()` in a script tells them. */
  readonly now: () => number;
  readonly advance: (ms: number) => void;
}

/** A clock that stands at `start`; `moved` hears of every step, so that the time can be kept. */
export const virtualClock = (start: number, moved: (now: number) => void): VirtualClock => {
  let instant = start;
  return {
    now: () => instant,
    advance: (ms) => {
      instant += ms;
      moved(instant);
    },
  };
};
