// Stands in for the package `punycode.js` in Code.js: markdown-it asks it only when it makes the address of a link over, which our messages
// do not let it do (message-markup.ts).
const same = (host) => host;

// biome-ignore lint/style/noDefaultExport: it is what the package has
export default { toASCII: same, toUnicode: same };
