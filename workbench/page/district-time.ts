/** Moments as the district's own clocks show them. */

export const dayAndTime = (instant: string, timeZone: string): string =>
  new Date(instant).toLocaleString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });

export const dayOnly = (instant: string, timeZone: string): string =>
  new Date(instant).toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone });
