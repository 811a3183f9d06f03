// Every word of the interface in English: short sentences, plain words.
export const english = {
  name: 'Postwijzer',

  'severity.error': 'Change this',
  'severity.warning': 'Take care',
  'severity.info': 'Tip',

  'count.findings': { one: '{count} remark', other: '{count} remarks' },
  'count.none': 'No remarks',

  'badge.reading': 'I read along',
  'badge.clear': 'No remarks',
  'badge.label': {
    one: 'Postwijzer: {count} remark about your post. Gravest: {worst}.',
    other: 'Postwijzer: {count} remarks about your post. Gravest: {worst}.',
  },
  'badge.label.clear': 'Postwijzer: no remarks about your post.',
  'badge.label.note': 'Postwijzer: there is something you should know.',

  'toolbar.unread': 'I cannot read this text box. Nothing is checked.',
  'toolbar.waiting': 'I read along as soon as you write something.',

  'panel.title': 'Advice on your post',
  'panel.protocol': 'By: {protocol}',
  'panel.close': 'Close the advice',
  'panel.clear': 'I have no more remarks about your post.',
  'panel.more': {
    one: 'And {count} more remark. You will see it when you have dealt with these.',
    other: 'And {count} more remarks. You will see them when you have dealt with these.',
  },
  'panel.shortcut': 'Alt+Shift+P takes you to this advice, Escape takes you back.',
  'panel.private': 'Your text stays in your browser.',
  'panel.announce': {
    one: 'Postwijzer has {count} remark about your post. Press Alt+Shift+P to read it.',
    other: 'Postwijzer has {count} remarks about your post. Press Alt+Shift+P to read them.',
  },
  'panel.announce.clear': 'Postwijzer has no more remarks about your post.',

  'card.words': 'It is about:',
  'card.whole': 'It is about your whole post.',
  'card.attachment': 'It is about your photo, film or sound.',
  'card.why': 'Why',
  'card.todo': 'What you can do',
  'card.article': 'Article {id}',
  'card.ignore': 'Not this time',
  'card.agreed': '{name} agreed',

  'note.unreadable':
    'I cannot read this language well. I only look for data and abuse. Please read your post carefully yourself.',
  'note.cut': 'Your post is long. I only read the first {count} characters.',
  'note.unchecked-late': {
    one: 'I could not look at {count} photo or film in time. Check for yourself who is in it, and whether that is all right.',
    other:
      'I could not look at {count} photos or films in time. Check for yourself who is in them, and whether that is all right.',
  },
  'note.unchecked-format': {
    one: 'I cannot look at {count} file: I cannot open this kind of file. Check for yourself who is in it, and whether that is all right.',
    other:
      'I cannot look at {count} files: I cannot open this kind of file. Check for yourself who is in them, and whether that is all right.',
  },
  'note.unchecked-size': {
    one: '{count} file is too large to look at. Check for yourself who is in it, and whether that is all right.',
    other: '{count} files are too large to look at. Check for yourself who is in them, and whether that is all right.',
  },
  'note.unchecked-damaged': {
    one: 'I cannot look at {count} file: it is not a whole photo or film. Is it the right file?',
    other: 'I cannot look at {count} files: they are not whole photos or films. Are they the right files?',
  },
  'note.folder':
    'You added a folder. I cannot look at what is in it. Check for yourself who is in it, and whether that is all right.',
  'note.failed': 'I cannot read along right now. Please read your post carefully yourself.',
  'note.undone': 'That did not work on this site. Your text has not changed. You can copy the new text instead.',
  'note.copied': 'Copied. You can now paste the text somewhere.',
  'note.copy-failed': 'Copying did not work. Select your text and copy it yourself.',
  'note.keep': 'Your text is copied. Keep it and post it later.',

  'note.by-hand':
    'You have to do that yourself here. Remove the file and choose it again. Then I will ask before the site has it.',
  'note.photo-failed': 'No copy could be made. Remove the file, or choose another one.',

  'action.copy': 'Copy the new text',
  'action.close': 'Close',
} as const;
