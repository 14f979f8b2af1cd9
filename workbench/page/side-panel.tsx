/** A panel beside the place that is open, with a way to close it and a line that says what was just done. */
import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';

interface SidePanelProps {
  readonly title: string;
  readonly said: string;
  readonly children: ReactNode;
  onClose(): void;
}

export const SidePanel = ({ title, said, children, onClose }: SidePanelProps) => {
  const id = useId();
  return (
    <aside className="trouble" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" aria-label={`Close ${title.toLowerCase()}`} onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      {children}
      <p role="status" className="said">
        {said}
      </p>
    </aside>
  );
};
