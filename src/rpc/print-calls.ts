// The calls by which flyers, agendas and cards are filled in and printed.
import * as v from 'valibot';
import type { FieldType } from '../domain/invitation/template';
import { call } from './call';

export type PrintLanguage = { readonly tag: string; readonly name: string; readonly direction: 'ltr' | 'rtl' };

/** A field that staff fill in for the page. */
export type PrintField = {
  readonly name: string;
  readonly type: FieldType;
  /** The page says nothing in its place when it is empty. */
  readonly needed: boolean;
};

/** An activity of the plan. */
export type PrintEvent = {
  readonly id: string;
  readonly name: string;
  /** `2026-10-03`. */
  readonly day: string;
  /** What it fills in, by field. */
  readonly values: { readonly [field: string]: string };
};

export type PrintHome = {
  /** Their keys, in the order of the catalog: `T09.flyer`. */
  readonly pages: readonly {
    readonly key: string;
    readonly kind: 'flyer' | 'agenda' | 'card';
    /** Of one that the district wrote; empty for those that ship. */
    readonly name: string;
  }[];
  readonly page: string;
  /** Those in which the page may be printed, and those whose texts wait for a person who approves them. */
  readonly languages: readonly PrintLanguage[];
  readonly waiting: readonly PrintLanguage[];
  /** The one that the fields are in; empty where there is none. */
  readonly language: string;
  /** Why the page cannot be printed in the language. */
  readonly stop: { readonly code: string; readonly values: { readonly [name: string]: string | number } } | null;
  readonly fields: readonly PrintField[];
  /** Those that go with the page first. */
  readonly events: readonly PrintEvent[];
  /** What is known before anyone types. */
  readonly values: { readonly [field: string]: string };
};

const page = v.pipe(v.string(), v.maxLength(40));
const language = v.pipe(v.string(), v.maxLength(20));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

export const printCalls = {
  /** An empty page is the first one, an empty language the staff’s own. */
  openPrint: call<PrintHome>()(v.strictObject({ page, language })),
  /** Opens the page in a dialog. */
  printLeaflet: call<{ readonly shown: true }>()(
    v.strictObject({
      page: v.pipe(page, v.minLength(1)),
      language: v.pipe(language, v.minLength(2)),
      /** The activity that it is for; empty for none. */
      event: v.pipe(v.string(), v.maxLength(100)),
      values: v.record(name, v.pipe(v.string(), v.maxLength(2000))),
    }),
  ),
};
