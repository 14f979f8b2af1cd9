/** How many service calls a fault test steps over: `EACH_CALL=1` tries every one, which takes minutes; the suite tries some of each kind. */
export const strideOf = (every: number): number => (process.env.EACH_CALL === undefined ? every : 1);
