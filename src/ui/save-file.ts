// Saves a text as a file of the person's own.

/** Nothing is sent anywhere: the browser asks where to, or puts it among the downloads. */
export const saveFile = ({
  name,
  text,
  type,
}: {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
