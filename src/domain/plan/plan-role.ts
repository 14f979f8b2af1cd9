// The sheets that a plan is made of, in the order in which they are made.

export const planRoles = [
  'start',
  'activities',
  'calendar',
  'coverage',
  'dashboard',
  'goals',
  'taskForce',
  'partners',
  'compensation',
  'oneToOnes',
  'leadership',
  'reflection',
  'listening',
  'leads',
  'focusNotes',
  'trainingLog',
  'referrals',
  'resources',
  'titleOne',
  'templates',
  'surveys',
  'schools',
  'languages',
] as const;

export type PlanRole = (typeof planRoles)[number];

/** Whether a plan of these answers has the sheet: Title I's list is made only where it applies. */
export const isInPlan = (role: PlanRole, { titleOne }: { readonly titleOne: boolean }): boolean =>
  role !== 'titleOne' || titleOne;

/** A value for each of them. */
export const forEachRole = <Value>(of: (role: PlanRole) => Value): { readonly [Role in PlanRole]: Value } =>
  Object.fromEntries(planRoles.map((role) => [role, of(role)])) as Partial<Record<PlanRole, Value>> as Record<
    PlanRole,
    Value
  >;
