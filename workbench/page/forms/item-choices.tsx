/** The choices of one question, changed by hand, and where each leads. */
import { X } from 'lucide-react';
import type { WorldFormItem } from '../../world-types';
import { AddLine } from './add-line';
import { SavedField } from './saved-field';

interface ItemChoicesProps {
  readonly item: WorldFormItem;
  /** A place past the last is a new choice; no text takes the choice away. */
  onChoice(place: number, text: string): void;
}

export const ItemChoices = ({ item, onChoice }: ItemChoicesProps) => {
  const { choices, leadsTo } = item;
  return (
    <>
      <ol className="choices">
        {choices.map((choice, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a choice that is reworded is still the same one
          <li key={at}>
            <SavedField label={`Choice ${at + 1}`} value={choice} onSave={(text) => onChoice(at, text)} />
            <button type="button" aria-label={`Remove choice: ${choice}`} onClick={() => onChoice(at, '')}>
              <X aria-hidden="true" size={14} />
            </button>
            {leadsTo[at] && <span dir="auto">→ {leadsTo[at]}</span>}
          </li>
        ))}
      </ol>
      <AddLine label="New choice" button="Add choice" onAdd={(text) => onChoice(choices.length, text)} />
    </>
  );
};
