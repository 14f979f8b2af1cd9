// How two answers, or an answer and a booking, are known to be of one family: by phone and email address, whatever they look like.
import { plainWording } from '../tally/plain-wording';

const email = /[^\s<>@,;()]+@[^\s<>@,;()]+\.[^\s<>@,;().]+/g;
const phone = /\(?\d{3}\)?[\s.-]*\d{3}[\s.-]*\d{4}(?!\d)/g;
const longNumber = /\d[\d\s().-]{5,}\d/g;

/** Arabic and Persian digits as the others. */
const withDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16));

/** The email addresses and phone numbers in the text, each in one spelling; none where it holds none. */
export const contactKeys = (text: string): readonly string[] => {
  const plain = withDigits(plainWording(text));
  const emails = plain.match(email) ?? [];
  const rest = plain.replace(email, ' ');
  const phones = [...(rest.match(phone) ?? []), ...(rest.replace(phone, '|').match(longNumber) ?? [])];
  return [...new Set([...emails, ...phones.map((one) => one.replace(/\D/g, ''))])];
};

/** What a family is known by: its phones and addresses, else what it wrote instead, else its name. */
export const familyKeys = (name: string, contact: string): readonly string[] => {
  const keys = contactKeys(contact);
  if (keys.length > 0) return keys;
  const [plainName, plainContact] = [plainWording(name), plainWording(contact)];
  if (plainContact !== '') return [`${plainName} ${plainContact}`];
  return plainName === '' ? [] : [plainName];
};

/** Whether what stands in a slot as booked is this family: by its phone or address; by its name where there is neither. */
export const isBookedBy = (booked: string, name: string, contact: string): boolean => {
  const [there, own] = [contactKeys(booked), contactKeys(contact)];
  if (there.length > 0 && own.length > 0) return there.some((one) => own.includes(one));
  const plain = plainWording(booked);
  return plain !== '' && [name, contact, bookingOf(name, contact)].some((one) => plainWording(one) === plain);
};

/** What is written where a family is booked or is to be called. */
export const bookingOf = (name: string, contact: string): string =>
  name === '' || contact === '' ? name || contact : `${name} (${contact})`;
