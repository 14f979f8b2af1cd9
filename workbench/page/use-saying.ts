/** What a panel says of the last thing that was done in it. */
import { useState } from 'react';
import type { Make } from './make';
import { useOverview } from './overview';

/** Says that it was done, or what was wrong; then asks how the world looks now. */
export const useSaying = (): { readonly said: string; readonly make: Make } => {
  const { refresh } = useOverview();
  const [said, setSaid] = useState('');
  const make: Make = (asked, done) => {
    asked.then(
      () => {
        setSaid(done);
        refresh();
      },
      (failure: unknown) =>
        setSaid(`That did not work: ${failure instanceof Error ? failure.message : String(failure)}`),
    );
  };
  return { said, make };
};
