// Putting the last build back: first what would happen, then the button.
import { useState } from 'preact/hooks';
import type { PutBackSheet } from '../../../rpc/plan-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { counted, fill, words } from '../../words';
import { StepHeading } from './step-heading';

export const PutBackPage = ({ onLeave }: { readonly onLeave: () => void }) => {
  const text = words().plan.putBack;
  const { loaded, again } = useLoaded(() => server.previewPutBack({}));
  const { doing, run, busy } = useDoing();
  const [isDone, setDone] = useState(false);
  const go = () =>
    run(async () => {
      await server.putBack({});
      setDone(true);
    });
  return (
    <>
      <StepHeading text={text.title} />
      <p class="lead">{text.lead}</p>
      <WhenLoaded loaded={loaded} again={again}>
        {({ sheets }) =>
          isDone ? (
            <Notice kind="good">
              <p>{text.done}</p>
            </Notice>
          ) : (
            <>
              <ul>
                {sheets.map((sheet) => (
                  <li key={sheet.name}>{lineOf(sheet)}</li>
                ))}
              </ul>
              {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
              <Button primary busy={busy} onClick={() => void go()}>
                {text.go}
              </Button>
            </>
          )
        }
      </WhenLoaded>
      <Button onClick={onLeave} disabled={busy}>
        {words().common.done}
      </Button>
    </>
  );
};

const lineOf = ({ name, deleted, cells, rows, restored, kept }: PutBackSheet): string => {
  const text = words().plan.putBack;
  if (deleted) return fill(text.sheet, { name });
  const parts = [
    ...(cells > 0 ? [counted(text.cells, cells)] : []),
    ...(rows > 0 ? [counted(text.rows, rows)] : []),
    ...(restored > 0 ? [counted(text.restored, restored)] : []),
    ...(kept.length > 0 ? [fill(text.kept, { rows: kept.slice(0, 5).join(', ') })] : []),
  ];
  return `${name}: ${parts.join('; ')}.`;
};
