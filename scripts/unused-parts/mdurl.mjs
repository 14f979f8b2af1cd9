// Stands in for the package `mdurl` in Code.js: markdown-it asks it only when it makes the address of a link over, which our messages do not
// let it do (message-markup.ts).
const same = (address) => address;

export { same as decode, same as encode, same as format, same as parse };
