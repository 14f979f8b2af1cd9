// Makes a picture small enough for mail, in the page: the file itself never reaches the server.

/** As wide and as high as a logo is shown on a sharp screen. */
const largest = { width: 400, height: 130 } as const;

/** Each try is this much smaller than the one before. */
const step = 0.8;
const mostTries = 8;

const read = (file: File): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const image = new Image();
      image.onerror = () => reject(new Error('not a picture'));
      image.onload = () => resolve(image);
      image.src = String(reader.result);
    };
    reader.readAsDataURL(file);
  });

const drawn = (image: HTMLImageElement, scale: number): string => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
};

const bytesOf = (data: string): number => ((data.length - data.indexOf(',') - 1) * 3) / 4;

/** The picture as a data address of at most so many bytes, or the smallest that could be made of it; rejected where it is no picture. */
export const smallPicture = async (file: File, mostBytes: number): Promise<string> => {
  const image = await read(file);
  let scale = Math.min(1, largest.width / image.naturalWidth, largest.height / image.naturalHeight);
  let data = drawn(image, scale);
  for (let tries = 0; tries < mostTries && bytesOf(data) > mostBytes; tries += 1) {
    scale *= step;
    data = drawn(image, scale);
  }
  return data;
};
