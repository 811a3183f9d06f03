// The words of the dialog before publishing, in English.
export const guardInEnglish = {
  'guard.title': 'Do you want to post it like this?',
  'guard.open': { one: '{count} remark is still open.', other: '{count} remarks are still open.' },
  'guard.more': { one: 'And {count} more remark.', other: 'And {count} more remarks.' },
  'guard.adapt': 'Back to my text',
  'guard.ask': 'Ask first',
  'guard.ask.how':
    'Click Postwijzer at the top of your browser. An e-mail to your school is ready there. You see it first.',
  'guard.anyway': 'Post anyway',
} as const;
