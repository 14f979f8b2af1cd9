// Stands in for the package `uc.micro` in Code.js, which spells out 5 KB of Unicode classes that the language has names for since ES2018.
// markdown-it asks for punctuation and symbols alone.
export const P = /\p{P}/u;
export const S = /\p{S}/u;
