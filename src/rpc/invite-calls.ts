// The calls of the sidebar's Invite step.

export const inviteCalls = {};
