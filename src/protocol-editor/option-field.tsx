// An option of a rule, in the words and values that the rule itself gives.
import type { JSX } from 'preact';
import type { OptionText } from '../engine/rule';
import type { OptionValue } from '../model/protocol';
import type { Language } from '../model/text';
import { plainLines } from '../school-lines';
import { editorText } from '../texts/editor';
import { CheckField, SelectField, TextField } from '../ui/field';

export interface OptionFieldProps {
  readonly id: string;
  readonly text: OptionText;
  readonly value: OptionValue;
  readonly language: Language;
  readonly onChange: (value: OptionValue) => void;
}

export function OptionField({ id, text, value, language, onChange }: OptionFieldProps): JSX.Element {
  const shared = { id, label: text.label[language] };
  if (typeof value === 'boolean') return <CheckField {...shared} value={value} onChange={onChange} />;
  if (typeof value === 'number') {
    // What is no whole number is not taken.
    const take = (words: string) => onChange(/^\d{1,6}$/.test(words) ? Number(words) : value);
    return <TextField {...shared} type="number" value={String(value)} onChange={take} />;
  }
  if (typeof value !== 'string') {
    const hint = editorText(language, 'lines.hint');
    const lines = value.join('\n');
    return (
      <TextField {...shared} hint={hint} lines={3} value={lines} onChange={words => onChange(plainLines(words))} />
    );
  }
  const values = Object.entries(text.values ?? {});
  if (values.length === 0)
    return <TextField {...shared} value={value} onChange={words => onChange(words.trim() || value)} />;
  const choices = values.map(([name, meaning]) => ({ value: name, label: meaning[language] }));
  return <SelectField {...shared} value={value} choices={choices} onChange={onChange} />;
}
