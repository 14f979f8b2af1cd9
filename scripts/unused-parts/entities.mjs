// Stands in for the package `entities` in Code.js, where its table of 2,000 names would be 30 KB. Our messages read no entities (the rule
// is off, see message-markup.ts); markdown-it asks for them only in the address of a link, and these are what people write there.
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The text with these entities decoded; any other stays as it is. */
export const decodeHTMLStrict = (text) => text.replace(/&([a-z]+);/gi, (whole, name) => named[name] ?? whole);
