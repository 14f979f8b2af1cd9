// Something to read or hand out: a row of the Resources sheet (S9, S57, S60).
import type { SheetShape } from '../sheet/sheet-shape';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const resourcesShape: SheetShape = {
  role: 'resources',
  columns: [
    { code: 'resource.id', kind: 'free', width: 80, required: true },
    { code: 'resource.name', kind: 'free', width: 340 },
    { code: 'resource.address', kind: 'free', width: 340 },
    { code: 'resource.language', kind: 'free', width: 110 },
    { code: 'resource.use', kind: 'free', width: 420 },
  ],
};

export const resourceRows = ({ resources }: PlanWords): readonly WantedRow[] =>
  resources.map(({ id, name, address, language, use }) => ({
    id,
    cells: {
      'resource.id': id,
      'resource.name': name,
      'resource.address': address,
      'resource.language': language,
      'resource.use': use,
    },
  }));
