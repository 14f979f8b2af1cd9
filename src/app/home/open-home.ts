// What the sidebar shows first: the five steps and how far each is.
import type { SheetRole } from '../../domain/sheet/sheet-role';
import type { Home, StepName, StepState } from '../../rpc/home-calls';
import type { Ports } from '../ports';

/** The sheet whose presence shows that a step was begun. */
const begunBy: { readonly [Step in Exclude<StepName, 'close'>]: SheetRole } = {
  plan: 'activities',
  ask: 'forms',
  listen: 'published',
  invite: 'campaigns',
};

/** The home screen's facts. Reads the workbook's metadata and nothing of what its sheets hold. */
export const openHome = ({ workbook, person }: Ports): Home => {
  if (!workbook.isThere()) return { workbook: '', person: person().email, inForm: true, steps: [] };
  const roles = workbook.roles();
  const stateOf = (role: SheetRole): StepState => (roles[role] === undefined ? 'not-started' : 'under-way');
  const steps = Object.entries(begunBy).map(([step, role]) => ({ step: step as StepName, state: stateOf(role) }));
  return {
    workbook: workbook.name(),
    person: person().email,
    inForm: false,
    steps: [...steps, { step: 'close', state: 'later' }],
  };
};
