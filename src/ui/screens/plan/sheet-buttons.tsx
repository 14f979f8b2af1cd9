// Buttons that bring the plan's sheets to the front.
import { useState } from 'preact/hooks';
import type { PlanSheetLink } from '../../../rpc/plan-calls';
import { ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { counted, fill, words } from '../../words';

/** The ones that staff open most come first. */
const firstShown = 6;

interface ListProps {
  readonly links: readonly PlanSheetLink[];
  readonly busy: boolean;
  readonly onShow: (link: PlanSheetLink) => Promise<unknown>;
}

const SheetList = ({ links, busy, onShow }: ListProps) => (
  <ul class="plan-sheets">
    {links.map((link) => (
      <li key={link.sheetId}>
        <button type="button" class="plan-sheet" disabled={busy} onClick={() => void onShow(link)}>
          {link.name}
        </button>
      </li>
    ))}
  </ul>
);

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
      <SheetList links={links.slice(0, firstShown)} busy={busy} onShow={show} />
      {links.length > firstShown && (
        <details>
          <summary>{counted(words().plan.moreSheets, links.length - firstShown)}</summary>
          <SheetList links={links.slice(firstShown)} busy={busy} onShow={show} />
        </details>
      )}
      <p class="field-hint" role="status">
        {shown === '' ? '' : fill(words().plan.shown, { sheet: shown })}
      </p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </>
  );
};
