// The family lists on the step's first page: what they hold, and how to fill them.
import type { InviteHome } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { fill, words } from '../../words';

export const FamilyListsCard = ({
  home,
  fillThem,
  replace,
}: {
  readonly home: InviteHome;
  readonly fillThem: () => void;
  readonly replace: (home: InviteHome) => void;
}) => {
  const text = words().invite.lists;
  const { doing, run, busy } = useDoing();
  const make = () => run(async () => replace(await server.makeFamilyLists({})));
  const show = (sheetId: number) => run(async () => void (await server.showSheet({ sheetId })));
  const filled = home.lists !== null && home.lists.children > 0;
  return (
    <section class="card" aria-labelledby="invite-lists">
      <h2 id="invite-lists">{text.title}</h2>
      <p>{home.lists === null ? text.none : fill(text.counts, home.lists)}</p>
      {home.listSheets.length > 0 && (
        <p class="invite-sheets">
          {home.listSheets.map(({ sheetId, name }) => (
            <Button key={sheetId} quiet disabled={busy} onClick={() => void show(sheetId)}>
              {name}
            </Button>
          ))}
        </p>
      )}
      <Button primary={!filled} disabled={busy} onClick={fillThem}>
        {filled ? text.refill : text.fill}
      </Button>
      {home.lists === null && (
        <>
          <Button quiet busy={busy} onClick={() => void make()}>
            {text.empty}
          </Button>
          <p class="field-hint">{text.emptyHint}</p>
        </>
      )}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </section>
  );
};
