// Finds passwords and access codes that are given away, not talked about.
import type { Cue } from './phrases';
import type { Sentence, Token } from './text';

/** How many words may stand between "wachtwoord" and what it is. */
const REACH = 12;
const SAYS = new Set([':', '=', 'is', 'zijn', 'wordt', 'are', '->', '→', '>', 'in', 'naar']);
/** What follows "het wachtwoord is" when it is talked about. */
const SAID = new Set(
  'belangrijk veilig sterk nodig verplicht verlopen gewijzigd veranderd vergeten geheim weg kwijt gereset aangepast niet een het de al weer te nu zo persoonlijk nog ook vaak makkelijk moeilijk lastig onveilig wel alleen in voor van op bij dat die geen altijd handig tips tip les echt important safe not a the your too lost forgotten changed heel erg zwak bekend klaar nieuw toe aan dan om als uitgelegd hoe wat wie waar waarom wanneer daar hier'.split(
    ' ',
  ),
);

/** The codes given away in a sentence; `cues` holds words for a code (`password`, or `code` beside a `lock`). Linear. */
export function secretCodesIn(
  { tokens }: Sentence,
  forms: readonly string[],
  cues: readonly Cue[],
): { readonly subject: 'password'; readonly cue: Cue }[] {
  const locked = cues.some(cue => cue.name === 'lock');
  return cues
    .filter(cue => cue.name === 'password' || (cue.name === 'code' && locked))
    .filter(cue => isGiven(tokens, forms, cue))
    .slice(0, 1)
    .map(cue => ({ subject: 'password', cue }));
}

function isGiven(tokens: readonly Token[], forms: readonly string[], cue: Cue): boolean {
  let said = false;
  let saidAt = -REACH;
  for (let at = cue.to; at < Math.min(tokens.length, cue.to + REACH); at++) {
    const form = forms[at] ?? '';
    if (SAYS.has(form)) {
      said = true;
      saidAt = at;
      continue;
    }
    if (/^["“”„'‘’#*]$/u.test(form)) continue;
    if (looksSecret(tokens[at]) && (said || at - saidAt < 4 || at - cue.to < 2)) return true;
    if (said && cue.name === 'password' && /^\p{L}{4,}/u.test(form) && !SAID.has(form) && endsHere(forms[at + 1]))
      return true;
    if (said && /^\p{L}/u.test(form) && SAID.has(form)) said = false;
  }
  return false;
}

/** Letters and digits together, or a number of three digits or more. */
function looksSecret(token: Token | undefined): boolean {
  if (token?.kind === 'number') return /^\d{3,10}$/u.test(token.text) && !/^20[1-4]\d$/u.test(token.text);
  return token?.kind === 'word' && /\p{L}/u.test(token.text) && /\p{N}/u.test(token.text) && token.text.length > 4;
}

function endsHere(next: string | undefined): boolean {
  return next === undefined || !/^[\p{L}\p{N}]/u.test(next);
}
