// What crosses between a script and whatever drives the workbench.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
