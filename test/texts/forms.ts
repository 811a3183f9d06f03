// Lists every form of a catalogue of texts, plural forms apart.
type Entry = string | { readonly one: string; readonly other: string };

/** Key and form of each text; a plural gives `key one` and `key other`. */
export function formsOf(catalogue: Readonly<Record<string, Entry>>): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, entry]): [string, string][] =>
    typeof entry === 'string'
      ? [[key, entry]]
      : [
          [`${key} one`, entry.one],
          [`${key} other`, entry.other],
        ],
  );
}

/** Names of the values that a form asks for, sorted. */
export function namesIn(form: string): string {
  return [...form.matchAll(/\{(\w+)\}/g)]
    .map(match => match[1])
    .sort()
    .join(' ');
}
