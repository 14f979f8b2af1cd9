/** Which version of the workbook is shown, and whether there is a newer one. */
export interface Versions {
  isBehind(): boolean;
  /** Somebody changed the workbook: this is its version now, if that is known. */
  heard(version?: number): void;
  /** What is shown is no longer to be trusted. */
  distrust(): void;
  /** The workbook is being read: what is heard from now on counts again. */
  reading(): void;
  shown(version: number): void;
  /** An edit that was made here became this version: where nothing came between, what is shown is that version. */
  made(version: number): void;
}

/** Nothing is shown at first. What a page edits it need not read again, and so keeps its undo. */
export const newVersions = (): Versions => {
  let onScreen = -1;
  let newest = -1;
  let isLost = true;
  const distrust = (): void => {
    isLost = true;
  };
  return {
    isBehind: () => isLost || newest > onScreen,
    heard: (version) => {
      if (version !== undefined) newest = Math.max(newest, version);
      else {
        newest = -1;
        distrust();
      }
    },
    distrust,
    reading: () => {
      isLost = false;
    },
    shown: (version) => {
      onScreen = version;
    },
    made: (version) => {
      if (version === onScreen + 1) onScreen = version;
      else distrust();
    },
  };
};
