// Tells a bare thank-you, which asks for no statement, from a message that says more.
import { foldOf, type Text } from './text';

const THANKS = new Set(
  'dank dankjewel dankje dankuwel bedankt merci thanks thank thankyou thx dankjulliewel hartelijk veel heel super wauw oh ah wow ahh nogmaals graag fijn lief wat hoi hallo hi hey beste'.split(
    ' ',
  ),
);
const GRATITUDE = /(?<!\p{L})(?:dank|bedankt|thanks|thank|dankjewel|dankuwel|dankje|merci|thx)(?!\p{L})/iu;
const MORE =
  /(?<!\p{L})(?:maar|echter|vind|vinden|volgens|mening|helaas|jammer|niet|geen|nooit|moet|moeten|but|however|think|should|never|not|toch|hoewel|alleen|terwijl|school|klas|groep|leerlingen)(?!\p{L})/iu;
const MOST_WORDS = 20;

/** Whether the text is no more than a thank-you of one line: opens with it, at most 20 words, no view, no report. */
export function isBareThanks(text: Text): boolean {
  if (text.raw.trim().includes('\n') || !GRATITUDE.test(text.raw) || MORE.test(text.raw)) return false;
  const words = text.tokens.filter(token => token.kind === 'word');
  const opening = words.slice(0, 2).some(token => THANKS.has(foldOf(token.lower)));
  return (
    opening &&
    words.length <= MOST_WORDS &&
    GRATITUDE.test(text.sentences[0]?.tokens.map(token => token.text).join(' ') ?? '')
  );
}
