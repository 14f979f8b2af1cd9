// The log that the add-on's developers see in Google's console: codes and lines of code, never what a cell holds.

export const logTrouble = (text: string): void => {
  // biome-ignore lint/suspicious/noConsole: this is where Google collects what went wrong
  console.error(text);
};
