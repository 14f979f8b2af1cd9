// Families in a list, each with what whoever calls or meets it needs to know.
import type { TalkFamilyView } from '../../../rpc/booking-calls';
import { fill, words } from '../../words';
import { languageWord } from './language-word';

const TalkFamily = ({ family, slot }: { readonly family: TalkFamilyView; readonly slot: string | undefined }) => {
  const text = words().booking.times;
  const { name, contact, ticked, notes, answers, tickedChanged, otherNames, language, languageName } = family;
  const waits = ticked.length === 0 ? text.tickedNone : fill(text.ticked, { times: ticked.join('; ') });
  const lines = [
    fill(text.form, { language: languageWord(language, languageName) }),
    ...notes,
    ...(slot === undefined ? [waits] : []),
    ...(tickedChanged ? [text.tickedChanged] : []),
    ...(answers > 1 ? [fill(text.twice, { n: answers })] : []),
    ...(otherNames.length > 0 ? [fill(text.otherNames, { names: otherNames.join(', ') })] : []),
  ];
  return (
    <li class="ask-family">
      {slot !== undefined && <strong class="ask-slot">{slot}</strong>}
      <bdi>{name}</bdi> <bdi>{contact}</bdi>
      {lines.map((line) => (
        <span class="choice-hint" key={line}>
          {line}
        </span>
      ))}
    </li>
  );
};

interface TalkFamiliesProps {
  readonly title: string;
  readonly hint?: string;
  readonly families: readonly { readonly slot?: string; readonly family: TalkFamilyView }[];
  readonly closed?: boolean;
}

export const TalkFamilies = ({ title, hint, families, closed }: TalkFamiliesProps) =>
  families.length === 0 ? null : (
    <details class="ask-event" open={closed !== true}>
      <summary>{title}</summary>
      {hint !== undefined && <p class="field-hint">{hint}</p>}
      <ul class="ask-families">
        {families.map(({ family, slot }) => (
          <TalkFamily key={`${slot ?? ''} ${family.name} ${family.contact}`} family={family} slot={slot} />
        ))}
      </ul>
    </details>
  );
