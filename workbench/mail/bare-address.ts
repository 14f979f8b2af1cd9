// An address without the name that stands before it.

/** `ana@b.example` out of `Ana <Ana@b.example>`, in small letters as mail servers compare it. */
export const bareAddress = (address: string): string => (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address).toLowerCase();
