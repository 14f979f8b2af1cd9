// The room *Compare with another round*: what changed, and what else differs between the two.
import './rounds.css';
import { useState } from 'preact/hooks';
import type { ListenSource } from '../../../../rpc/listen-source';
import type { RoundDifference, RoundsHome, RoundView } from '../../../../rpc/round-calls';
import { SelectField } from '../../../controls/field';
import { Notice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useLoaded } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { languageWord } from '../../ask/language-word';
import { dayText } from '../day-text';
import type { RoomProps } from '../room';
import { hasChanged, QuestionInRounds } from './compared-question';

const keyOf = (source: ListenSource): string =>
  'surveyId' in source ? `survey ${source.surveyId}` : `tab ${source.sheetId}`;

const RoundLine = ({ label, round: { name, on, families } }: { readonly label: string; readonly round: RoundView }) => {
  const text = words().rounds;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {fill(text.round, { name, day: dayText(on) })}:{' '}
        {families === 0 ? text.noFamilies : counted(text.families, families)}
      </dd>
    </div>
  );
};

const languagesText = (template: string, tags: readonly string[]): string =>
  tags.length === 0 ? '' : fill(template, { languages: tags.map((tag) => languageWord(tag, tag)).join(', ') });

const differenceText = (difference: RoundDifference): string => {
  const text = words().rounds;
  if (difference.what === 'mode') return text.mode[difference.earlier];
  if (difference.what === 'questions') return counted(text.questions, difference.n);
  return [languagesText(text.added, difference.added), languagesText(text.dropped, difference.dropped)]
    .filter((one) => one !== '')
    .join(' ');
};

const Compared = ({ compared }: { readonly compared: NonNullable<RoundsHome['compared']> }) => {
  const text = words().rounds;
  const { earlier, later, differences, questions } = compared;
  const changed = questions.filter(hasChanged);
  return (
    <>
      <dl class="round-names">
        <RoundLine label={text.first} round={earlier} />
        <RoundLine label={text.second} round={later} />
      </dl>
      <Notice kind="hint" title={text.mind}>
        <ul class="listen-notices">
          <li>{text.who}</li>
          {differences.map((one) => (
            <li key={one.what}>{differenceText(one)}</li>
          ))}
          <li>{text.chance}</li>
        </ul>
      </Notice>
      <h2>{text.changed}</h2>
      {changed.length === 0 && <p>{text.nothing}</p>}
      {changed.map((question) => (
        <QuestionInRounds key={question.code} question={question} changedOnly />
      ))}
      <details class="listen-schools">
        <summary>{text.all}</summary>
        {questions.map((question) => (
          <QuestionInRounds key={question.code} question={question} />
        ))}
      </details>
    </>
  );
};

interface HomeProps {
  readonly home: RoundsHome;
  readonly choose: (other: ListenSource) => void;
}

const Home = ({ home: { now, others, uncounted, compared }, choose }: HomeProps) => {
  const text = words().rounds;
  const shown =
    compared === null
      ? undefined
      : [compared.earlier, compared.later].find((one) => keyOf(one.source) !== keyOf(now.source));
  const pick = (key: string) => {
    const other = others.find(({ source }) => keyOf(source) === key);
    if (other !== undefined) choose(other.source);
  };
  return (
    <>
      {compared === null && <p>{'surveyId' in now.source ? text.noOther : text.noOtherTab}</p>}
      {others.length > 1 && shown !== undefined && (
        <SelectField
          label={text.other}
          value={keyOf(shown.source)}
          options={others.map(({ source, name }) => ({ value: keyOf(source), label: name }))}
          onChange={pick}
        />
      )}
      {uncounted.length > 0 && <p class="field-hint">{fill(text.uncounted, { names: uncounted.join(', ') })}</p>}
      {compared !== null && <Compared compared={compared} />}
    </>
  );
};

const WithOther = ({
  source,
  other,
  choose,
}: { readonly source: ListenSource; readonly other: ListenSource | undefined } & Pick<HomeProps, 'choose'>) => {
  const { loaded, again } = useLoaded(() => server.openRounds({ source, ...(other === undefined ? {} : { other }) }));
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(home) => <Home home={home} choose={choose} />}
    </WhenLoaded>
  );
};

export const RoundsScreen = ({ source, title, back }: RoomProps) => {
  const text = words().rounds;
  const [other, setOther] = useState<ListenSource | undefined>();
  return (
    <PageWithin title={text.room} lead={fill(text.lead, { title })} back={back} backText={text.back}>
      <WithOther key={other === undefined ? '' : keyOf(other)} source={source} other={other} choose={setOther} />
    </PageWithin>
  );
};
