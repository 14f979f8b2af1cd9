// The calls of the sidebar's Ask step.

export const askCalls = {};
