/** A button with a menu below it, by mouse or keyboard; a menu inside is a group with its own heading. */
import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { MenuEntry } from '../../host-types';

interface MenuButtonProps {
  readonly name: string;
  readonly entries: readonly MenuEntry[];
  onChoose(door: string): void;
}

/** Opens with its first item in focus, and closes on Escape, outside, and when something is chosen. */
export const MenuButton = ({ name, entries, onChoose }: MenuButtonProps) => {
  const [open, setOpen] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    items(holder.current)[0]?.focus();
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
        {name} <ChevronDown aria-hidden="true" size={14} />
      </button>
      {open && (
        <div
          className="menu-list"
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={name}
          onKeyDown={(event) => moveOrClose(event, holder.current, close)}
        >
          <MenuEntries entries={entries} onChoose={choose} />
          {entries.length === 0 && (
            <button type="button" role="menuitem" aria-disabled="true" tabIndex={-1}>
              No items
            </button>
          )}
        </div>
      )}
    </div>
  );
};

const MenuEntries = ({ entries, onChoose }: Pick<MenuButtonProps, 'entries' | 'onChoose'>) =>
  entries.map((entry, at) => {
    // Entries have nothing of their own to tell them apart, and never change their order.
    const key = `${at} ${'caption' in entry ? entry.caption : ''}`;
    if (entry.kind === 'separator') return <hr key={key} />;
    if (entry.kind === 'item')
      return (
        <button key={key} type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(entry.function)}>
          {entry.caption}
        </button>
      );
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of menu items
      <div key={key} role="group" aria-label={entry.caption}>
        <p className="menu-heading" role="presentation">
          {entry.caption}
        </p>
        <MenuEntries entries={entry.entries} onChoose={onChoose} />
      </div>
    );
  });

const items = (holder: HTMLElement | null): readonly HTMLElement[] => [
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
  const all = items(holder);
  all[move(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
};
