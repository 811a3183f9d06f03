// Finds on which day a document says that it was made.
const MONTHS =
  'januari|january|februari|february|maart|march|april|mei|may|juni|june|juli|july|augustus|august|september|oktober|october|november|december';
const SHORT = ['jan', 'feb', 'maa|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];
const NAMED = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS}) (\\d{4})(?!\\d)`, 'iu');
const MONTH_FIRST = new RegExp(`(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu');
const FIGURES = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/u;
const YEAR = /(?:versie|vastgesteld|version|adopted|protocol|policy|schooljaar|geldig)[^\n]{0,40}?(20\d{2})(?!\d)/iu;

/** The day as `YYYY-MM-DD`, or a year; `otherwise` when the document names neither. */
export function issuedIn(text: string, otherwise: string): string {
  const named = NAMED.exec(text);
  if (named) return dayOf(named[3], monthOf(named[2]), named[1]) ?? otherwise;
  const first = MONTH_FIRST.exec(text);
  if (first) return dayOf(first[3], monthOf(first[1]), first[2]) ?? otherwise;
  const figures = FIGURES.exec(text);
  if (figures) return dayOf(figures[3], Number(figures[2]), figures[1]) ?? otherwise;
  return YEAR.exec(text)?.[1] ?? otherwise;
}

function monthOf(name = ''): number {
  return SHORT.findIndex(short => short.split('|').includes(name.slice(0, 3).toLowerCase())) + 1;
}

function dayOf(year = '', month: number, day = ''): string | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return new Date(`${written}T00:00:00Z`).toJSON()?.slice(0, 10) === written ? written : null;
}
