// The words of a question to the school, in Dutch, level B1.
export const askInDutch = {
  'ask.title': 'Vraag het op school',
  'ask.hint': 'Dit staat in je vraag. Lees hem na. Jij verstuurt hem zelf, vanuit je eigen mailprogramma.',
  'ask.letter': 'Je vraag',
  'ask.mail': 'Maak een mail aan {name}',
  'ask.copy': 'Kopieer de vraag',
  'ask.copied': 'Gekopieerd. Je kunt de vraag nu ergens plakken.',
  'ask.copy-failed': 'Kopiëren lukte niet. Selecteer de vraag zelf en kopieer die.',
  'ask.nobody': 'Er staat nog geen mailadres bij je school. Vul het in bij Opties. Kopiëren kan wel.',
  'ask.long': 'Je bericht is te lang voor een mail die ik klaarzet. Kopieer de vraag en plak die in de mail.',
  'ask.back': 'Terug',
  'ask.close': 'Terug naar mijn tekst',
  'ask.subject': 'Vraag over een bericht op sociale media',
  'ask.opening': 'Hallo,',
  'ask.draft': 'Ik wil dit bericht plaatsen:',
  'ask.findings': 'Het protocol vraagt hier iets:',
  'ask.closing': 'Wat is jouw advies?\n\nGroet,',
} as const;
