// Tells whether a text shouts: capitals or rows of exclamation marks.

/** Whether a text calls out in a row of exclamation or question marks with nothing joyful beside it. Linear. */
export function isShouting(raw: string): boolean {
  return /!\s?!|\?!|!\?|\?\s?\?\s?\?/u.test(raw) && !JOYFUL.test(raw);
}

/** Whether a text stands mostly in capitals, over at least three words of three letters or more, without joy. Linear. */
export function isInCapitals(raw: string): boolean {
  const words = raw.match(/\p{L}{3,40}/gu) ?? [];
  const loud = words.filter(word => word === word.toUpperCase() && word !== word.toLowerCase()).length;
  return loud >= 3 && loud * 2 > words.length && !JOYFUL.test(raw);
}

const JOYFUL =
  /(?<!\p{L})(?:gefeliciteerd|proficiat|hoera|hiep|joepie|yes|jippie|trots|super|geweldig|top|wauw|wow|leuk|leuke|mooi|mooie|fijn|fijne|bedankt|dank|lief|lieve|knap|gaaf|tof|toppers?|kanjers?|succes|sterkte|zin in|feest|welkom|congratulations|congrats|thanks|great|love)(?!\p{L})|[🎉🥳👏💪❤💛💚💙🧡😍🥰]/iu;
