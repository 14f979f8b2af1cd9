// The calls of the sidebar's Plan step.

export const planCalls = {};
