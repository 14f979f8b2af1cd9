// How many families spoke of each theme, as far as it is published, and how many quotes may be shared.
import type { CommentRoom } from '../../../../rpc/comment-calls';
import { counted, fill, words } from '../../../words';
import { Bars } from '../heard/bars';

export const ThemeFigures = ({ figures, themes, least, quotes }: CommentRoom) => {
  const text = words().comments;
  const whole = figures?.whole;
  return (
    <section class="listen-question">
      <h2>{text.figures}</h2>
      {(whole === undefined || whole.state === 'few') && (
        <p class="listen-why">{fill(text.figuresFew, { n: least })}</p>
      )}
      {whole?.state === 'solvable' && <p class="listen-why">{text.figuresHidden}</p>}
      {whole?.state === 'shown' && (
        <>
          <p class="listen-base">
            {counted(text.base, whole.base)} {text.figuresWhen}
          </p>
          <Bars choices={themes.map(({ id, name }) => ({ code: id, label: name }))} figures={whole.figures} />
        </>
      )}
      <p>{quotes === 0 ? fill(text.noQuotes, { n: least }) : counted(text.quotes, quotes)}</p>
    </section>
  );
};
