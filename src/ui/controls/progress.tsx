// How far a long step is.
import { fill } from '../words';

/** A bar with the same said in words, which a screen reader hears as it changes. `text` has `{done}` and `{total}`. */
export const Progress = ({
  done,
  total,
  text,
}: {
  readonly done: number;
  readonly total: number;
  readonly text: string;
}) => (
  <div class="progress">
    <progress value={done} max={Math.max(total, 1)} aria-label={fill(text, { done, total })} />
    <p role="status">{fill(text, { done, total })}</p>
  </div>
);
