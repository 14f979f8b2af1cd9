// Buttons that bring the plan's sheets to the front.
import { useState } from 'preact/hooks';
import type { PlanSheetLink } from '../../../rpc/plan-calls';
import { ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { fill, words } from '../../words';

export const SheetButtons = ({ links }: { readonly links: readonly PlanSheetLink[] }) => {
  const { doing, run, busy } = useDoing();
  const [shown, setShown] = useState('');
  const show = ({ sheetId, name }: PlanSheetLink) =>
    run(async () => {
      await server.showSheet({ sheetId });
      setShown(name);
    });
  return (
    <>
      <ul class="plan-sheets">
        {links.map((link) => (
          <li key={link.sheetId}>
            <button type="button" class="plan-sheet" disabled={busy} onClick={() => void show(link)}>
              {link.name}
            </button>
          </li>
        ))}
      </ul>
      <p class="field-hint" role="status">
        {shown === '' ? '' : fill(words().plan.shown, { sheet: shown })}
      </p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </>
  );
};
