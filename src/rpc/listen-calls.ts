// The calls of the sidebar's Listen step.

export const listenCalls = {};
