// What answers the calls by which workbooks hand over figures and put them together.
import type { Outcome } from '../../domain/problem';
import type { HandlersOf } from '../../rpc/call';
import type { rollUpCalls } from '../../rpc/roll-up-calls';
import type { Ports } from '../ports';
import { underLock } from '../sheets/under-lock';
import { addFiles, checkFiles, removeSchool } from './load-files';
import { makeFiguresFile } from './make-figures-file';
import { openRollUps } from './open-roll-ups';

export const rollUpHandlers = (ports: Ports): HandlersOf<typeof rollUpCalls> => {
  const alone = <Value>(work: () => Outcome<Value>): Outcome<Value> => underLock(ports, work);
  return {
    rollUpFile: ({ surveyId }) => makeFiguresFile(ports, surveyId),
    openRollUps: ({ purpose }) => openRollUps(ports, purpose),
    checkRollUpFiles: (picked) => checkFiles(ports, picked),
    addRollUpFiles: (picked) => alone(() => addFiles(ports, picked)),
    removeRollUpSchool: (wish) => alone(() => removeSchool(ports, wish)),
  };
};
