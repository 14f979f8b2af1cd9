// The colors of the theme that a new spreadsheet has (reference/spreadsheet/theme-color-type).

/** What each is as `#rrggbb` in the theme *Standard*. */
export const themeHex: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};
