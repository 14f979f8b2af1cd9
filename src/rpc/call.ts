// How one call of the sidebar is described: the shape of what comes in, and the type of what goes back.
import type * as v from 'valibot';
import type { Outcome } from '../domain/problem';
import type { Json } from './json';

export interface Call<Input, Output> {
  readonly input: v.GenericSchema<unknown, Input>;
  /** Only a type: no value is ever here. */
  readonly output?: Output;
}

/** Describes a call whose answer is an `Output`. */
export const call =
  <Output extends Json>() =>
  <Input>(input: v.GenericSchema<unknown, Input>): Call<Input, Output> => ({ input });

// biome-ignore lint/suspicious/noExplicitAny: the only way to infer both sides of a call from its description
type AnyCall = Call<any, any>;

/** What answers the calls, on the server. */
export type HandlersOf<All extends { readonly [name: string]: AnyCall }> = {
  readonly [Name in keyof All]: All[Name] extends Call<infer Input, infer Output>
    ? (input: Input) => Outcome<Output>
    : never;
};

/** What makes the calls, in the page: a promise of the value, rejected with the problem. */
export type ClientOf<All extends { readonly [name: string]: AnyCall }> = {
  readonly [Name in keyof All]: All[Name] extends Call<infer Input, infer Output>
    ? (input: Input) => Promise<Output>
    : never;
};
