// The text of a message, and what can be put into it where the person last wrote.
import { useRef } from 'preact/hooks';
import type { OpenMessage } from '../../../../rpc/message-calls';
import { Button } from '../../../controls/button';
import { Field, SelectField } from '../../../controls/field';
import { words } from '../../../words';

const rows = 14;

/** Words of a field’s name apart: `{{Family name}}` reads better, and is the same field. */
const spaced = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

const eachChild = '\n{{#each child}}\n- {{Student first name}}\n{{/each child}}\n';

interface BodyProps {
  readonly message: OpenMessage;
  readonly value: string;
  readonly onChange: (body: string) => void;
}

export const BodyField = ({ message, value, onChange }: BodyProps) => {
  const text = words().messages;
  const area = useRef<HTMLTextAreaElement>(null);
  const put = (piece: string) => {
    const { selectionStart = value.length, selectionEnd = value.length } = area.current ?? {};
    onChange(value.slice(0, selectionStart) + piece + value.slice(selectionEnd));
    const at = selectionStart + piece.length;
    setTimeout(() => {
      area.current?.focus();
      area.current?.setSelectionRange(at, at);
    });
  };
  const chooser = (label: string, first: string, options: readonly { value: string; label: string }[]) => (
    <SelectField
      label={label}
      value=""
      options={[{ value: '', label: first }, ...options]}
      onChange={(name) => {
        if (name !== '') put(`{{${name}}}`);
      }}
    />
  );
  const blockNames: { readonly [name: string]: string } = text.blockNames;
  return (
    <>
      <Field
        label={text.body}
        hint={text.bodyHint}
        render={({ id, describedBy }) => (
          <textarea
            id={id}
            ref={area}
            class="message-body"
            rows={rows}
            lang={message.language}
            dir={message.direction}
            value={value}
            aria-describedby={describedBy}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
      />
      {chooser(
        text.insert,
        text.insertChoose,
        message.fields.map((name) => ({ value: spaced(name), label: spaced(name) })),
      )}
      {message.blocks.length > 0 &&
        chooser(
          text.insertBlock,
          text.insertBlockChoose,
          message.blocks.map((name) => ({ value: name, label: blockNames[name] ?? name })),
        )}
      <p class="field-hint">{text.insertHint}</p>
      {message.repeats && <Button onClick={() => put(eachChild)}>{text.insertEach}</Button>}
    </>
  );
};
