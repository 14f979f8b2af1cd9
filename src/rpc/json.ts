// What may cross google.script.run: no dates, functions or instances.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
