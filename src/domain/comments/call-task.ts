// Something that a person must see to by phone or by hand, a row of the Call tasks sheet.
import type { SheetShape } from '../sheet/sheet-shape';

export const callTasksShape: SheetShape = {
  role: 'callTasks',
  columns: [
    { code: 'task.id', kind: 'text', width: 120, required: true },
    { code: 'task.why', kind: 'text', width: 170, required: true },
    { code: 'task.what', kind: 'text', width: 420 },
    { code: 'task.guardian', kind: 'text', width: 130 },
    { code: 'task.on', kind: 'day', width: 110 },
    { code: 'task.by', kind: 'text', width: 170 },
    { code: 'task.doneOn', kind: 'day', width: 110 },
    { code: 'task.notes', kind: 'text', width: 280 },
  ],
};
