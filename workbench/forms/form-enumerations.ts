// The members of the enumerations of Forms, in Google's order.

export const ITEM_TYPES = [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'UNSUPPORTED',
  'VIDEO',
  'FILE_UPLOAD',
] as const;

export const DESTINATION_TYPES = ['SPREADSHEET'] as const;

export const PAGE_NAVIGATION_TYPES = ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT'] as const;

export const ALIGNMENTS = ['LEFT', 'CENTER', 'RIGHT'] as const;

export const FEEDBACK_TYPES = ['CORRECT', 'INCORRECT', 'GENERAL'] as const;

export const RATING_ICONS = ['STAR', 'HEART', 'THUMB_UP'] as const;
