// The room *Print*: a flyer, an agenda or the question card, in a language that families read.
import { useState } from 'preact/hooks';
import type { PrintHome } from '../../../../rpc/print-calls';
import { SelectField } from '../../../controls/field';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useLoaded } from '../../../use-call';
import { fill, words } from '../../../words';
import { languageWord } from '../../ask/language-word';
import type { RoomProps } from '../room';
import { PrintForm } from './print-form';
import { type Typed, useTyped } from './use-typed';

interface Choice {
  readonly page: string;
  readonly language: string;
}

interface ChosenProps {
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  readonly typed: Typed;
}

const options = (languages: PrintHome['languages']) =>
  languages.map(({ tag, name }) => ({ value: tag, label: languageWord(tag, name) }));

const pageOptions = ({ pages }: PrintHome) => {
  const text = words().print;
  const titles: { readonly [page: string]: string } = text.pages;
  return pages.map(({ key, kind, name }) => ({
    value: key,
    label: fill(text.pageLabel, { kind: text.kinds[kind], page: name || (titles[key] ?? key) }),
  }));
};

const Home = ({ home, choose, typed }: Omit<ChosenProps, 'choice'> & { readonly home: PrintHome }) => {
  const text = words().print;
  const { page, language, languages, waiting, stop } = home;
  if (languages.length === 0)
    return (
      <Notice kind="warning" title={text.noLanguage}>
        <p>{text.noLanguageTodo}</p>
      </Notice>
    );
  const later = options(waiting)
    .map(({ label }) => label)
    .join(', ');
  return (
    <>
      <SelectField
        label={text.page}
        value={page}
        options={pageOptions(home)}
        onChange={(chosen) => choose({ page: chosen, language })}
      />
      <SelectField
        label={text.language}
        hint={later === '' ? undefined : fill(text.waiting, { languages: later })}
        value={language}
        options={options(languages)}
        onChange={(chosen) => choose({ page, language: chosen })}
      />
      {stop === null ? <PrintForm home={home} typed={typed} /> : <ProblemNotice problem={stop} />}
    </>
  );
};

const Chosen = ({ choice, choose, typed }: ChosenProps) => {
  const { loaded, again } = useLoaded(() => server.openPrint({ ...choice }));
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(home) => <Home home={home} choose={choose} typed={typed} />}
    </WhenLoaded>
  );
};

export const PrintScreen = ({ back }: RoomProps) => {
  const text = words().print;
  const [choice, choose] = useState<Choice>({ page: '', language: '' });
  const typed = useTyped();
  return (
    <PageWithin title={text.room} lead={text.lead} back={back} backText={text.back}>
      <Chosen key={`${choice.page} ${choice.language}`} choice={choice} choose={choose} typed={typed} />
    </PageWithin>
  );
};
