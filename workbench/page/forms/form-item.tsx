/** One question in the form editor. */
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { FormChange, WorldForm } from '../../host-types';

interface FormItemProps {
  readonly item: WorldForm['items'][number];
  readonly index: number;
  readonly last: boolean;
  onChange(change: FormChange): void;
}

/** Retitled when the field is left; moved one place at a time. */
export const FormItem = ({ item, index, last, onChange }: FormItemProps) => {
  const [title, setTitle] = useState(item.title);
  const keep = (): void => {
    if (title !== item.title) onChange({ kind: 'retitle-item', itemId: item.id, title });
  };
  const move = (to: number): void => onChange({ kind: 'move-item', itemId: item.id, to });
  return (
    <li className="form-item">
      <label>
        <span>
          {readable(item.type)}
          {item.required ? ', required' : ''}
        </span>
        <input value={title} dir="auto" onChange={(event) => setTitle(event.target.value)} onBlur={keep} />
      </label>
      {item.choices.length > 0 && (
        <ul>
          {item.choices.map((choice) => (
            <li key={choice} dir="auto">
              {choice}
            </li>
          ))}
        </ul>
      )}
      <p className="form-item-buttons">
        <button
          type="button"
          disabled={index === 0}
          aria-label={`Move up: ${item.title}`}
          onClick={() => move(index - 1)}
        >
          <ArrowUp aria-hidden="true" size={16} />
        </button>
        <button type="button" disabled={last} aria-label={`Move down: ${item.title}`} onClick={() => move(index + 1)}>
          <ArrowDown aria-hidden="true" size={16} />
        </button>
        <button
          type="button"
          aria-label={`Delete: ${item.title}`}
          onClick={() => onChange({ kind: 'delete-item', itemId: item.id })}
        >
          <Trash2 aria-hidden="true" size={16} />
        </button>
      </p>
    </li>
  );
};

const readable = (type: string): string => type.toLowerCase().replaceAll('_', ' ');
