// The room *Tell families*: the page and the message that close the loop, in a language that families read.
import { useState } from 'preact/hooks';
import type { ToldHome } from '../../../../rpc/told-calls';
import { SelectField } from '../../../controls/field';
import { Notice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useLoaded } from '../../../use-call';
import { fill, words } from '../../../words';
import { languageWord } from '../../ask/language-word';
import type { RoomProps } from '../room';
import { ToldForm } from './told-form';

interface InLanguageProps {
  readonly surveyId: string;
  readonly language: string;
  readonly setLanguage: (language: string) => void;
}

const named = (languages: ToldHome['languages']) =>
  languages.map(({ tag, name }) => ({ value: tag, label: languageWord(tag, name) }));

const Home = ({ home, surveyId, setLanguage }: Omit<InLanguageProps, 'language'> & { readonly home: ToldHome }) => {
  const text = words().told;
  const waiting = named(home.waiting)
    .map(({ label }) => label)
    .join(', ');
  if (home.languages.length === 0)
    return (
      <Notice kind="warning" title={text.noLanguage}>
        <p>{text.noLanguageTodo}</p>
      </Notice>
    );
  return (
    <>
      <SelectField
        label={text.language}
        hint={waiting === '' ? undefined : fill(text.waiting, { languages: waiting })}
        value={home.language}
        options={named(home.languages)}
        onChange={setLanguage}
      />
      {home.results.length === 0 ? (
        <Notice kind="hint">
          <p>{text.noResults}</p>
        </Notice>
      ) : (
        <ToldForm surveyId={surveyId} home={home} />
      )}
    </>
  );
};

const InLanguage = ({ surveyId, language, setLanguage }: InLanguageProps) => {
  const { loaded, again } = useLoaded(() => server.openTold({ surveyId, language }));
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(home) => <Home home={home} surveyId={surveyId} setLanguage={setLanguage} />}
    </WhenLoaded>
  );
};

export const ToldScreen = ({ source, title, back }: RoomProps) => {
  const text = words().told;
  const [language, setLanguage] = useState('');
  return (
    <PageWithin title={text.room} lead={fill(text.lead, { title })} back={back} backText={text.back}>
      {'surveyId' in source && (
        <InLanguage key={language} surveyId={source.surveyId} language={language} setLanguage={setLanguage} />
      )}
    </PageWithin>
  );
};
