// The district as it stands: which schools are loaded, and what they say together.
import type { RollUp } from '../../../../rpc/roll-up-calls';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { dayText } from '../day-text';
import { NoticeList } from '../notice-list';
import { DistrictQuestion } from './district-question';

interface ViewProps {
  readonly rollUp: RollUp;
  readonly busy: boolean;
  readonly remove: (workbook: string, name: string) => void;
}

const Schools = ({ rollUp: { schools }, busy, remove }: ViewProps) => {
  const text = words().rollUp;
  return (
    <details class="listen-schools">
      <summary>{counted(text.schools, schools.length)}</summary>
      <ul class="listen-sources">
        {schools.map(({ workbook, name, survey, on }) => (
          <li key={workbook} class="card">
            <p dir="auto">{fill(text.fileOf, { school: name, survey, day: dayText(on) })}</p>
            <Button quiet disabled={busy} onClick={() => remove(workbook, name)}>
              {text.remove}
              <span class="visually-hidden"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};

export const RollUpView = (props: ViewProps) => {
  const text = words().rollUp;
  const { schools, questions, sheet, notices, minGroupSize } = props.rollUp;
  const { doing, run } = useDoing();
  const names = new Map(schools.map(({ workbook, name }) => [workbook, name] as const));
  const show = (sheetId: number) =>
    run(async () => {
      await server.showSheet({ sheetId });
    });
  return (
    <>
      <Schools {...props} />
      <NoticeList notices={notices} />
      {schools.length === 1 && (
        <Notice kind="hint">
          <p>{text.one}</p>
        </Notice>
      )}
      {sheet !== null && questions.length > 0 && <Button onClick={() => void show(sheet.id)}>{text.show}</Button>}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      {questions.map((question) => (
        <DistrictQuestion key={question.figures.question} question={question} names={names} />
      ))}
      <p class="foot">{fill(text.rule, { n: minGroupSize })}</p>
    </>
  );
};
