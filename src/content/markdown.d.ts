/** The build gives a Markdown file as its text. */
declare module '*.md' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: a text file has no name of its own to export
  export default text;
}
