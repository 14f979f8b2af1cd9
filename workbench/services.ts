// The globals that a script finds: each service adds its own for one execution.
import type { Execution } from './execution';
import { formApp } from './forms/form-app';
import { mailApp } from './mail/mail-app';

/** Answers globals by name: `{ MailApp: standIn(execution, 'MailApp', …) }`. */
export type Service = (execution: Execution) => Readonly<Record<string, unknown>>;

const services: readonly Service[] = [formApp, mailApp];

/** Every global of the execution. */
export const servicesOf = (execution: Execution): Readonly<Record<string, unknown>> =>
  Object.assign({}, ...services.map((service) => service(execution)));
