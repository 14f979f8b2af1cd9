/** Google runs ten calls of a page at once and promises no order among them (F22). */

const atOnce = 10;

export interface Lanes {
  /** Starts the job when a lane is free; it says through `done` that the lane is free again. */
  enter(job: (done: () => void) => void): void;
}

/** Ten lanes; of the calls that wait together, the seed decides which goes first, so that nobody leans on an order. */
export const tenAtOnce = (seed: number): Lanes => {
  const draw = drawer(seed);
  const waiting: ((done: () => void) => void)[] = [];
  let running = 0;
  let woken = false;
  const wake = (): void => {
    if (woken) return;
    woken = true;
    queueMicrotask(() => {
      woken = false;
      fill();
    });
  };
  const fill = (): void => {
    while (running < atOnce && waiting.length > 0) {
      const [job] = waiting.splice(draw(waiting.length), 1);
      running += 1;
      job?.(() => {
        running -= 1;
        wake();
      });
    }
  };
  return {
    enter: (job) => {
      waiting.push(job);
      wake();
    },
  };
};

/** Whole numbers below a bound, the same ones for the same seed (a 32-bit linear congruential generator). */
const drawer = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};
