// The sheets that a plan is made of, in the order in which they are made.

export const planRoles = ['activities', 'calendar', 'goals', 'partners', 'taskForce', 'schools', 'languages'] as const;

export type PlanRole = (typeof planRoles)[number];
