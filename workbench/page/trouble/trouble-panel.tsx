/** A small panel for making things go wrong on purpose, and for letting time pass. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { useOverview } from '../overview';
import { ClockSwitch } from './clock-switch';
import { CrashSwitch } from './crash-switch';
import { MailSwitch } from './mail-switch';

interface TroublePanelProps {
  readonly user: string;
  onClose(): void;
}

export const TroublePanel = ({ user, onClose }: TroublePanelProps) => {
  const { overview, refresh } = useOverview();
  const [said, setSaid] = useState('');
  const make = (asked: Promise<unknown>, done: string): void => {
    asked.then(
      () => {
        setSaid(done);
        refresh();
      },
      (failure: unknown) => setSaid(`That did not work: ${String(failure)}`),
    );
  };
  const { reads, writes, sends, total } = overview.calls;
  return (
    <aside className="trouble" aria-label="Trouble">
      <header>
        <h2>Trouble</h2>
        <button type="button" aria-label="Close trouble" onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      <p className="hint">Everything here happens to this made-up world only.</p>
      <ClockSwitch onMake={make} />
      <MailSwitch user={user} onMake={make} />
      <CrashSwitch onMake={make} />
      <section>
        <h3>Calls to Google so far</h3>
        <p>
          {total} in all; reads {reads}, writes {writes}, messages {sends}
        </p>
      </section>
      <p role="status" className="said">
        {said}
      </p>
    </aside>
  );
};
