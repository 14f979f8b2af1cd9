// Fills in what the page needs, from an activity of the plan or by hand, and shows the page to print.
import { useState } from 'preact/hooks';
import type { PrintHome } from '../../../../rpc/print-calls';
import { Button } from '../../../controls/button';
import { SelectField } from '../../../controls/field';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { languageWord } from '../../ask/language-word';
import { dayText } from '../../plan/day-text';
import { PrintField } from './print-field';
import type { Typed } from './use-typed';

interface PrintFormProps {
  readonly home: PrintHome;
  readonly typed: Typed;
}

const Events = ({ home: { events }, typed }: PrintFormProps) => {
  const text = words().print;
  if (events.length === 0)
    return (
      <Notice kind="hint">
        <p>{text.noEvents}</p>
      </Notice>
    );
  const options = events.map(({ id, name, day }) => ({
    value: id,
    label: fill(text.eventLabel, { day: dayText(day), name }),
  }));
  return (
    <SelectField
      label={text.event}
      hint={text.eventHint}
      value={events.some(({ id }) => id === typed.event) ? typed.event : ''}
      options={[{ value: '', label: text.noEvent }, ...options]}
      onChange={(chosen) => typed.choose(chosen, Object.keys(events.find(({ id }) => id === chosen)?.values ?? {}))}
    />
  );
};

/** What was typed, else what the activity says, else what the settings know. */
const valuesOf = ({ home: { fields, events, values, language }, typed }: PrintFormProps) => {
  const filled = events.find(({ id }) => id === typed.event)?.values ?? {};
  const known = { ...values, ...filled, ...typed.in(language) };
  return Object.fromEntries(fields.map(({ name }) => [name, known[name] ?? '']));
};

export const PrintForm = ({ home, typed }: PrintFormProps) => {
  const text = words().print;
  const { page, language, languages, fields, events } = home;
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  const { doing, run, busy } = useDoing();
  const values = valuesOf({ home, typed });
  const empty = fields.filter(({ name, needed }) => needed && values[name]?.trim() === '');
  const event = events.some(({ id }) => id === typed.event) ? typed.event : '';
  const name = languages.find(({ tag }) => tag === language)?.name ?? language;
  const print = () => {
    setSaid('');
    setTried(true);
    if (empty.length > 0) return;
    return run(async () => {
      await server.printLeaflet({ page, language, event, values });
      setSaid(text.shown);
    });
  };
  return (
    <>
      <h2>{text.fill}</h2>
      <p class="field-hint">{fill(text.fillHint, { language: languageWord(language, name) })}</p>
      {fields.some((field) => field.name === 'EventDate') && <Events home={home} typed={typed} />}
      {fields.map((field) => (
        <PrintField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          error={tried && empty.includes(field) ? text.missing : undefined}
          onChange={(value) => {
            typed.type(language, field.name, value);
            setSaid('');
          }}
        />
      ))}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button primary busy={busy} onClick={print}>
        {text.print}
      </Button>
      <p class={tried && empty.length > 0 ? 'field-error' : undefined} role="status">
        {tried && empty.length > 0 ? counted(text.fault, empty.length) : said}
      </p>
    </>
  );
};
