// A list of things that are added, changed and removed, each in a row of fields.
import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../model/text';
import { editorText } from '../texts/editor';
import { Button } from '../ui/button';

export interface RowsProps<Item> {
  readonly label: string;
  readonly hint?: string;
  readonly items: readonly Item[];
  readonly language: Language;
  /** Words of the button that adds one. */
  readonly add: string;
  /** What a new one is. */
  readonly fresh: () => Item;
  readonly onChange: (items: readonly Item[]) => void;
  /** Draws the fields of one; `set` replaces it. */
  readonly row: (item: Item, place: number, set: (item: Item) => void) => ComponentChildren;
}

export function Rows<Item>(props: RowsProps<Item>): JSX.Element {
  const { label, hint, items, language, add, fresh, onChange, row } = props;
  // Rows have no name but their place.
  const keys = items.map((_, place) => String(place));
  return (
    <fieldset class="editor-list">
      <legend>{label}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      {items.length > 0 && (
        <ul class="editor-rows">
          {items.map((item, place) => (
            <li key={keys[place]} class="editor-row">
              <div class="editor-cells">
                {row(item, place, changed => onChange(items.map((one, at) => (at === place ? changed : one))))}
              </div>
              <Button
                weight="quiet"
                label={editorText(language, 'rows.remove.label', { list: label, place: place + 1 })}
                onPress={() => onChange(items.filter((_, at) => at !== place))}
              >
                {editorText(language, 'rows.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button onPress={() => onChange([...items, fresh()])}>{add}</Button>
      </div>
    </fieldset>
  );
}
