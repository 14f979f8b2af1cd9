// Who would get the message, in numbers, and whom nobody could find.
import type { WhoFigures as Figures } from '../../../../rpc/who-calls';
import { Notice } from '../../../controls/notice';
import { counted, words } from '../../../words';

const lines = ['messages', 'calls', 'letters', 'covered', 'barred', 'optedOut', 'withoutGuardian'] as const;

const mostNamed = 30;

/** Those of the audience who are on no list for certain: whoever sends must know of them. */
export const NotFound = ({ notFound }: Pick<Figures, 'notFound'>) => {
  const text = words().who;
  if (notFound.length === 0) return null;
  return (
    <Notice kind="warning" title={counted(text.notFound, notFound.length)}>
      <ul>
        {[...new Set(notFound)].slice(0, mostNamed).map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
        {notFound.length > mostNamed && <li>{counted(text.capMore, notFound.length - mostNamed)}</li>}
      </ul>
      <p>{text.notFoundTodo}</p>
    </Notice>
  );
};

export const WhoFigures = ({ figures }: { readonly figures: Figures }) => {
  const text = words().who;
  return (
    <>
      <ul>
        {lines
          .filter((line) => line === 'messages' || figures[line] > 0)
          .map((line) => (
            <li key={line}>{counted(text.gets[line], figures[line])}</li>
          ))}
      </ul>
      <NotFound notFound={figures.notFound} />
    </>
  );
};
