// What is said in the pages of the sites, and everywhere, in Dutch, level B1: short sentences, words that everybody knows.
export const dutch = {
  name: 'Postwijzer',

  'severity.error': 'Pas dit aan',
  'severity.warning': 'Let op',
  'severity.info': 'Tip',

  'count.findings': { one: '{count} opmerking', other: '{count} opmerkingen' },
  'count.none': 'Geen opmerkingen',

  'badge.reading': 'Ik lees mee',
  'badge.clear': 'Geen opmerkingen',
  'badge.label': {
    one: 'Postwijzer: {count} opmerking bij je bericht. Zwaarste: {worst}.',
    other: 'Postwijzer: {count} opmerkingen bij je bericht. Zwaarste: {worst}.',
  },
  'badge.label.clear': 'Postwijzer: geen opmerkingen bij je bericht.',
  'badge.label.note': 'Postwijzer: er is iets wat je moet weten.',

  'toolbar.unread': 'dit tekstvak kan ik niet lezen. Er wordt niets gecontroleerd.',
  'toolbar.waiting': 'ik lees mee zodra je iets schrijft.',

  'panel.title': 'Advies bij je bericht',
  'panel.protocol': 'Volgens: {protocol}',
  'panel.close': 'Sluit het advies',
  'panel.clear': 'Ik heb geen opmerkingen meer bij je bericht.',
  'panel.more': {
    one: 'En nog {count} opmerking. Die zie je als je deze hebt verwerkt.',
    other: 'En nog {count} opmerkingen. Die zie je als je deze hebt verwerkt.',
  },
  'panel.shortcut': 'Met Alt+Shift+P ga je naar dit advies, met Escape terug.',
  'panel.private': 'Je tekst blijft in je browser.',
  'panel.announce': {
    one: 'Postwijzer heeft {count} opmerking bij je bericht. Druk op Alt+Shift+P om die te lezen.',
    other: 'Postwijzer heeft {count} opmerkingen bij je bericht. Druk op Alt+Shift+P om ze te lezen.',
  },
  'panel.announce.clear': 'Postwijzer heeft geen opmerkingen meer bij je bericht.',

  'card.words': 'Het gaat om:',
  'card.whole': 'Het gaat om je hele bericht.',
  'card.attachment': 'Het gaat om je foto, film of geluid.',
  'card.why': 'Waarom',
  'card.todo': 'Wat kun je doen',
  'card.article': 'Artikel {id}',
  'card.ignore': 'Deze keer niet',
  'card.agreed': '{name} vindt het goed',

  'note.unreadable':
    'Deze taal kan ik niet goed lezen. Ik let alleen op gegevens en scheldwoorden. Lees je bericht zelf goed na.',
  'note.cut': 'Je bericht is lang. Ik lees alleen de eerste {count} tekens.',
  'note.unchecked-late': {
    one: '{count} foto of film kon ik niet op tijd bekijken. Kijk zelf goed wie erop staat, en of dat mag.',
    other: '{count} foto’s of films kon ik niet op tijd bekijken. Kijk zelf goed wie erop staat, en of dat mag.',
  },
  'note.unchecked-format': {
    one: '{count} bestand kan ik niet bekijken: dit soort bestand kan ik niet openen. Kijk zelf goed wie erop staat, en of dat mag.',
    other:
      '{count} bestanden kan ik niet bekijken: dit soort bestand kan ik niet openen. Kijk zelf goed wie erop staat, en of dat mag.',
  },
  'note.unchecked-size': {
    one: '{count} bestand is te groot om te bekijken. Kijk zelf goed wie erop staat, en of dat mag.',
    other: '{count} bestanden zijn te groot om te bekijken. Kijk zelf goed wie erop staat, en of dat mag.',
  },
  'note.unchecked-damaged': {
    one: '{count} bestand kan ik niet bekijken: het is geen hele foto of film. Klopt het bestand wel?',
    other: '{count} bestanden kan ik niet bekijken: het zijn geen hele foto’s of films. Kloppen de bestanden wel?',
  },
  'note.folder':
    'Je hebt een map toegevoegd. Wat daarin zit, kan ik niet bekijken. Kijk zelf goed wie erop staat, en of dat mag.',
  'note.failed': 'Het lukt nu niet om mee te lezen. Lees je bericht zelf goed na.',
  'note.undone': 'Dat lukte niet op deze site. Je tekst is niet veranderd. Je kunt de nieuwe tekst wel kopiëren.',
  'note.copied': 'Gekopieerd. Je kunt de tekst nu ergens plakken.',
  'note.copy-failed': 'Kopiëren lukte niet. Selecteer je tekst zelf en kopieer die.',
  'note.keep': 'Je tekst is gekopieerd. Bewaar hem en plaats hem later.',

  'note.by-hand':
    'Dat moet je hier zelf doen. Haal het bestand weg en kies het opnieuw. Dan vraag ik het voordat de site het heeft.',
  'note.photo-failed': 'Een kopie maken lukte niet. Haal het bestand weg, of kies een ander.',

  'action.copy': 'Kopieer de nieuwe tekst',
  'action.close': 'Sluiten',
} as const;
