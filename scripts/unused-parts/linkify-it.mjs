// Stands in for the package `linkify-it` in Code.js: markdown-it makes one when it starts, and our messages never ask it anything, since no
// address becomes a link by itself (message-markup.ts).
export class LinkifyIt {}
