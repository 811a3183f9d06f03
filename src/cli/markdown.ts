// The few forms of Markdown that the generated pages are made of.

/** Text as it should read in Markdown: signs with a meaning are escaped, line breaks become spaces. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** A name or a value in code type. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Blocks with an empty line between them, and the note that the page is generated. */
export function page(blocks: readonly string[]): string {
  const note = '<!-- Geschreven door `npm run docs`; verander de regel of het protocol, niet deze pagina. -->';
  return `${[note, ...blocks.filter(block => block !== '')].join('\n\n')}\n`;
}
