// All that families may get in a language, for a named person to read and approve.
import { useState } from 'preact/hooks';
import type { AskHome, LanguageTexts } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { TextField } from '../../controls/field';
import { Notice, ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { shownDay } from '../../shown-day';
import { useDoing, useLoaded } from '../../use-call';
import { fill, words } from '../../words';
import { languageWord } from './language-word';
import { MarkedText } from './marked-text';

/** In their own language and direction, so that a screen reader speaks them right. */
const Group = ({
  group,
  texts,
}: {
  readonly group: LanguageTexts['groups'][number];
  readonly texts: LanguageTexts;
}) => (
  <section>
    <h2>{group.title}</h2>
    <ol class="ask-texts" lang={texts.language} dir={texts.direction}>
      {group.texts.map(({ text, choices }) => (
        <li key={text}>
          <MarkedText text={text} />
          {choices.length > 0 && <p class="field-hint">{choices.join(' · ')}</p>}
        </li>
      ))}
    </ol>
  </section>
);

/** What was read before is out of the way of what was not. */
const Texts = ({ texts }: { readonly texts: LanguageTexts }) => {
  const [first, ...others] = texts.groups;
  const rest = others.map((group) => <Group key={group.title} group={group} texts={texts} />);
  return (
    <>
      {first !== undefined && <Group group={first} texts={texts} />}
      {texts.othersRead ? (
        <details>
          <summary>{words().ask.approval.others}</summary>
          {rest}
        </details>
      ) : (
        rest
      )}
    </>
  );
};

/** Staff mend a language of the Translations sheet themselves; the words of English and Spanish come with the add-on. */
const wrongIn = (language: string): string => {
  const { wrongWords, wrongInSheet } = words().ask.approval;
  return language in words().ask.languageNames ? wrongWords : wrongInSheet;
};

const Approval = ({
  texts,
  approved,
  back,
}: {
  readonly texts: LanguageTexts;
  readonly approved: (home: AskHome) => void;
  readonly back: () => void;
}) => {
  const [name, setName] = useState('');
  const [isLacking, setIsLacking] = useState(false);
  const { doing, run, busy } = useDoing();
  const approve = () => {
    setIsLacking(name.trim() === '');
    if (name.trim() === '') return;
    run(async () => {
      approved(await server.approveLanguage({ language: texts.language, name, seen: texts.seen }));
      back();
    });
  };
  return (
    <>
      <p class="field-hint">{wrongIn(texts.language)}</p>
      <TextField
        label={words().ask.approval.nameLabel}
        value={name}
        most={100}
        onChange={setName}
        required
        error={isLacking ? words().ask.approval.nameMissing : undefined}
      />
      <Button primary busy={busy} onClick={approve}>
        {words().ask.approval.approve}
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </>
  );
};

export const ApprovalPage = ({
  language,
  backText,
  approved,
  back,
}: {
  readonly language: string;
  readonly backText: string;
  readonly approved: (home: AskHome) => void;
  readonly back: () => void;
}) => {
  const { loaded, again } = useLoaded(() => server.readLanguageTexts({ language }));
  const name = languageWord(language, loaded.state === 'ready' ? loaded.value.name : language);
  const { title, lead, approvedBy } = words().ask.approval;
  return (
    <PageWithin
      backText={backText}
      title={fill(title, { language: name })}
      lead={fill(lead, { language: name })}
      back={back}
    >
      <WhenLoaded loaded={loaded} again={again}>
        {(texts) => (
          <>
            {texts.approvedBy !== '' && (
              <Notice kind="good">
                <p>{fill(approvedBy, { who: texts.approvedBy, date: shownDay(texts.approvedOn) })}</p>
              </Notice>
            )}
            <Texts texts={texts} />
            <Approval texts={texts} approved={approved} back={back} />
          </>
        )}
      </WhenLoaded>
    </PageWithin>
  );
};
