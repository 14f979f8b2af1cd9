/** The Extensions menu with the items that the product's `onOpen` put there. */
import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { MenuItem } from '../../host-types';
import { getMenu } from '../server-calls';

interface ExtensionsMenuProps {
  readonly user: string;
  readonly formId?: string;
  onChoose(door: string): void;
}

const addOn = 'Seat at the Table';

/** Runs `onOpen` when it appears, as opening the document does; opens by mouse or keyboard, and closes on Escape or outside. */
export const ExtensionsMenu = ({ user, formId, onChoose }: ExtensionsMenuProps) => {
  const [items, setItems] = useState<readonly MenuItem[]>([]);
  const [open, setOpen] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    getMenu(user, formId).then(setItems, () => setItems([]));
  }, [user, formId]);

  useEffect(() => {
    if (!open) return;
    entries(holder.current)[0]?.focus();
    const closeOutside = (event: Event): void => {
      if (!(event.target instanceof Node && holder.current?.contains(event.target))) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    holder.current?.querySelector('button')?.focus();
  };
  const choose = (door: string): void => {
    close();
    onChoose(door);
  };

  return (
    <div className="menu" ref={holder}>
      <button type="button" aria-haspopup="menu" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        Extensions <ChevronDown aria-hidden="true" size={14} />
      </button>
      {open && (
        <div
          className="menu-list"
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={`Extensions, ${addOn}`}
          onKeyDown={(event) => moveOrClose(event, holder.current, close)}
        >
          <p className="menu-heading" role="presentation">
            {addOn}
          </p>
          {items.map((item) => (
            <button
              key={item.function + item.caption}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => choose(item.function)}
            >
              {item.caption}
            </button>
          ))}
          {items.length === 0 && (
            <button type="button" role="menuitem" aria-disabled="true" tabIndex={-1}>
              No items
            </button>
          )}
        </div>
      )}
    </div>
  );
};

const entries = (holder: HTMLElement | null): readonly HTMLElement[] => [
  ...(holder?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

const moveOrClose = (event: KeyboardEvent, holder: HTMLElement | null, close: () => void): void => {
  if (event.key === 'Escape') close();
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  const all = entries(holder);
  all[move(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
};
