// What a person types for a message: once for all languages where it is a day or a number, else once a language.
import type { InvitationWish, MessageField, MessageForm, MessageLanguage } from '../../../rpc/invite-calls';
import { TextField } from '../../controls/field';
import { fill, language as staffLanguage, words } from '../../words';
import { languagesTyped, typedIn, withField } from './wish-draft';

interface FieldsProps {
  readonly form: MessageForm;
  readonly wish: InvitationWish;
  readonly change: (wish: InvitationWish) => void;
  /** Whether what is missing is to be said. */
  readonly tried: boolean;
}

const types = {
  text: 'text',
  longText: 'text',
  day: 'date',
  time: 'time',
  number: 'number',
  money: 'text',
  link: 'url',
} as const satisfies { readonly [Type in MessageField['type']]: string };

const longLines = 5;

/** A field that only an own message has goes by its name. */
export const fieldLabel = (name: string): string => {
  const labels: { readonly [name: string]: string } = words().invite.fields.labels;
  return labels[name] ?? name;
};

const hintOf = ({ name, type }: MessageField): string | undefined => {
  const { hints } = words().invite.fields;
  const own: { readonly [name: string]: string } = hints.each;
  return own[name] ?? (type === 'longText' ? hints.longText : undefined);
};

const OneField = ({
  field,
  language,
  form,
  wish,
  change,
  tried,
}: FieldsProps & { readonly field: MessageField; readonly language: MessageLanguage | undefined }) => {
  const tag = language?.tag ?? '*';
  const value = typedIn(wish, field, tag);
  const label = fieldLabel(field.name);
  const several = language !== undefined && form.languages.length > 1;
  return (
    <TextField
      label={several ? fill(words().invite.fields.inLanguage, { field: label, language: language.name }) : label}
      hint={hintOf(field)}
      type={types[field.type]}
      {...(field.type === 'longText' ? { lines: longLines } : {})}
      lang={language?.tag}
      required={field.required}
      value={value}
      error={tried && field.required && value.trim() === '' ? words().invite.fields.missing : undefined}
      onChange={(text) => change(withField(wish, field, tag, text))}
    />
  );
};

/** PV09: who types in the language that staff work in reads it as they type; any other has a reader by name. */
const Readers = ({ form, wish, change, tried }: FieldsProps) => {
  const text = words().invite.fields;
  const typed = languagesTyped(wish, form).filter(({ tag }) => tag !== staffLanguage);
  return (
    <>
      {typed.map(({ tag, name }) => (
        <TextField
          key={tag}
          label={fill(text.reader, { language: name })}
          hint={text.readerHint}
          required
          value={wish.readers[tag] ?? ''}
          error={tried && (wish.readers[tag] ?? '').trim() === '' ? text.readerMissing : undefined}
          onChange={(reader) => change({ ...wish, readers: { ...wish.readers, [tag]: reader } })}
        />
      ))}
    </>
  );
};

export const FieldsPart = (props: FieldsProps) => {
  const { form } = props;
  if (form.fields.length === 0) return null;
  return (
    <fieldset class="invite-fields">
      <legend>{words().invite.fields.title}</legend>
      {form.fields.map((field) =>
        (field.each ? form.languages : [undefined]).map((language) => (
          <OneField key={`${field.name} ${language?.tag ?? ''}`} {...props} field={field} language={language} />
        )),
      )}
      <Readers {...props} />
    </fieldset>
  );
};
