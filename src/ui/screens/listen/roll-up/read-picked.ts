// Reads the files that a person picked, in the page: nothing of them leaves it but their text.

export interface PickedFile {
  readonly called: string;
  readonly text: string;
}

/** No file of figures is as large; of one that is, nothing is read. */
const largest = 1_000_000;

/** Shared drives and folders go offline: a file that cannot be read is one without text. */
const textIn = async (file: File): Promise<string> => {
  if (file.size > largest) return '';
  return file.text().catch(() => '');
};

export const readPicked = (files: readonly File[]): Promise<PickedFile[]> =>
  Promise.all(files.map(async (file) => ({ called: file.name.slice(0, 300), text: await textIn(file) })));
