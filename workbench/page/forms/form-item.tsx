/** One question or section in the form editor. */
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { WorldFormItem } from '../../world-types';
import type { ChangeForm } from './change-form';
import { ItemChoices } from './item-choices';
import { SavedField } from './saved-field';

interface FormItemProps {
  readonly item: WorldFormItem;
  readonly index: number;
  readonly last: boolean;
  readonly change: ChangeForm;
}

const asked = new Set(['PAGE_BREAK', 'SECTION_HEADER', 'IMAGE', 'VIDEO']);

/** Texts are kept when their field is left; the item is moved one place at a time. */
export const FormItem = ({ item, index, last, change }: FormItemProps) => {
  const isQuestion = !asked.has(item.type);
  const name = item.title || readable(item.type);
  const move = (to: number): void => change({ kind: 'move-item', itemId: item.id, to });
  const set = (settings: { helpText?: string; required?: boolean }): void =>
    change({ kind: 'change-item', itemId: item.id, ...settings });
  return (
    <li className={item.type === 'PAGE_BREAK' ? 'form-item new-section' : 'form-item'}>
      <SavedField
        label={`${readable(item.type)}${item.required ? ', required' : ''}`}
        value={item.title}
        onSave={(title) => change({ kind: 'retitle-item', itemId: item.id, title })}
      />
      <SavedField label="Help text" value={item.helpText} onSave={(helpText) => set({ helpText })} />
      {item.type === 'PAGE_BREAK' && item.leadsTo[0] && (
        <p className="hint" dir="auto">
          The page before this one leads to: {item.leadsTo[0]}
        </p>
      )}
      {item.validation && <p className="hint">An answer must be: {readable(item.validation)}</p>}
      <GridLines item={item} />
      {item.choices.length > 0 && (
        <ItemChoices
          item={item}
          onChoice={(choice, text) => change({ kind: 'change-choice', itemId: item.id, choice, text })}
        />
      )}
      <p className="form-item-buttons">
        {isQuestion && (
          <label>
            <input type="checkbox" checked={item.required} onChange={() => set({ required: !item.required })} />
            Required<span className="unseen">: {name}</span>
          </label>
        )}
        <button type="button" disabled={index === 0} aria-label={`Move up: ${name}`} onClick={() => move(index - 1)}>
          <ArrowUp aria-hidden="true" size={16} />
        </button>
        <button type="button" disabled={last} aria-label={`Move down: ${name}`} onClick={() => move(index + 1)}>
          <ArrowDown aria-hidden="true" size={16} />
        </button>
        <button
          type="button"
          aria-label={`Delete: ${name}`}
          onClick={() => change({ kind: 'delete-item', itemId: item.id })}
        >
          <Trash2 aria-hidden="true" size={16} />
        </button>
      </p>
    </li>
  );
};

const GridLines = ({ item: { rows, columns } }: { readonly item: WorldFormItem }) =>
  rows.length === 0 ? null : (
    <>
      <Lines name="Rows" texts={rows} />
      <Lines name="Columns" texts={columns} />
    </>
  );

const Lines = ({ name, texts }: { readonly name: string; readonly texts: readonly string[] }) => (
  <p dir="auto">
    <strong>{name}:</strong> {texts.join(' · ')}
  </p>
);

/** `PAGE_BREAK` is a new section, as staff call it; `NumberBetween 1 5` is three words and two numbers. */
const readable = (name: string): string =>
  name === 'PAGE_BREAK'
    ? 'new section'
    : name
        .replaceAll('_', ' ')
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase();
