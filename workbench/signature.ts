// Arguments that fit no signature are refused in Google's words (F07).
import { isDate } from './realm';
import { ServiceError } from './service-error';
import { standInOf } from './stand-in';

/** `object` is anything that is an object; `any` anything at all, null included. */
export type ArgumentShape = 'text' | 'number' | 'flag' | 'array' | 'table' | 'date' | 'object' | 'any';

/** Passes when the arguments fit one of the shapes; `fullName` is `SpreadsheetApp.Range.setNotes`. */
export const checkSignature = (
  fullName: string,
  given: readonly unknown[],
  ...shapes: readonly (readonly ArgumentShape[])[]
): void => {
  const fitting = shapes.some(
    (shape) => shape.length === given.length && shape.every((one, at) => fits(one, given[at])),
  );
  if (!fitting) throw signatureError(fullName, given);
};

/** `The parameters (String,number[]) don't match the method signature for X.y.` */
export const signatureError = (fullName: string, given: readonly unknown[]): ServiceError =>
  new ServiceError(
    `The parameters (${given.map(typeName).join(',')}) don't match the method signature for ${fullName}.`,
  );

const fits = (shape: ArgumentShape, value: unknown): boolean => {
  switch (shape) {
    case 'any':
      return true;
    case 'text':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' || (typeof value === 'string' && value !== '' && Number.isFinite(Number(value)));
    case 'flag':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value);
    case 'table':
      return Array.isArray(value) && value.every((row) => Array.isArray(row));
    case 'date':
      return isDate(value);
    default:
      return typeof value === 'object' && value !== null;
  }
};

const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value;
  if (isDate(value)) return 'Date';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0])}[]`;
  return typeof value === 'object' ? (standInOf(value)?.toString() ?? 'Object') : 'Function';
};
