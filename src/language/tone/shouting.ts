// Tells whether a text shouts: capitals or rows of exclamation marks.

/**
 * Whether a text shouts: two or more exclamation marks in a row with nothing joyful beside them, or mostly capitals over
 * at least three words of three letters or more. Linear.
 */
export function isShouting(raw: string): boolean {
  if (/!\s?!|\?!|!\?/u.test(raw) && !JOYFUL.test(raw)) return true;
  const words = raw.match(/\p{L}{3,40}/gu) ?? [];
  const loud = words.filter(word => word === word.toUpperCase()).length;
  return loud >= 3 && loud * 2 > words.length;
}

const JOYFUL =
  /(?<!\p{L})(?:gefeliciteerd|proficiat|hoera|hiep|joepie|yes|jippie|trots|super|geweldig|top|wauw|wow|leuk|leuke|mooi|mooie|fijn|fijne|bedankt|dank|lief|lieve|knap|gaaf|tof|toppers?|kanjers?|succes|sterkte|zin in|feest|welkom|congratulations|congrats|thanks|great|love)(?!\p{L})|[🎉🥳👏💪❤💛💚💙🧡😍🥰]/iu;
