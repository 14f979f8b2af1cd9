// Fills a language's empty texts with a machine's draft, slice by slice.
import { useRef, useState } from 'preact/hooks';
import type { Languages } from '../../../rpc/language-calls';
import { Button } from '../../controls/button';
import { ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { counted, fill, words } from '../../words';

export const DraftButton = ({
  language,
  drafted,
}: {
  readonly language: string;
  readonly drafted: (languages: Languages) => void;
}) => {
  const text = words().languages;
  const [left, setLeft] = useState<number>();
  const [passedOver, setPassedOver] = useState(0);
  const goesOn = useRef(true);
  const { doing, run, busy } = useDoing();
  const draft = () =>
    run(async () => {
      goesOn.current = true;
      let progress = await server.draftLanguage({ language });
      let spoilt = progress.passedOver;
      setLeft(progress.left);
      while (progress.left > 0 && progress.drafted > 0 && goesOn.current) {
        progress = await server.draftLanguage({ language });
        spoilt = progress.passedOver;
        setLeft(progress.left);
      }
      setPassedOver(spoilt);
      drafted(await server.openLanguages({}));
    });
  return (
    <>
      <p class="field-hint">{text.draftHint}</p>
      <Button busy={busy} onClick={draft}>
        {text.draft}
      </Button>
      <p role="status">
        {busy && left !== undefined && fill(text.drafting, { n: left })}
        {!busy && left === 0 && text.draftDone} {passedOver > 0 && counted(text.passedOver, passedOver)}
      </p>
      {busy && (
        <Button
          quiet
          onClick={() => {
            goesOn.current = false;
          }}
        >
          {text.stop}
        </Button>
      )}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </>
  );
};
