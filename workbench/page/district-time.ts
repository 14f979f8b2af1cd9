/** Moments as the district's own clocks show them. */

/** Every district of the workbench lies in this zone. */
const timeZone = 'America/Chicago';

export const dayAndTime = (instant: string): string =>
  new Date(instant).toLocaleString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });

export const dayOnly = (instant: string): string =>
  new Date(instant).toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone });
