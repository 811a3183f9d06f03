// The words of the dialog before publishing, in English.
export const guardInEnglish = {
  'guard.title': 'Do you want to post it like this?',
  'guard.open': { one: '{count} remark is still open.', other: '{count} remarks are still open.' },
  'guard.more': { one: 'And {count} more remark.', other: 'And {count} more remarks.' },
  'guard.questions': 'Ask yourself',
  'guard.adapt': 'Back to my text',
  'guard.ask': 'Ask first',
  'guard.anyway': 'Post anyway',
  'guard.reason': 'Note down why you post it anyway',
  'guard.reason.label': 'Why do you post it anyway?',
  'guard.reason.hint': 'You do not have to. It stays on this device. In Options you can read it again and erase it.',
} as const;
