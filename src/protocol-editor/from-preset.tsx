// Begins a protocol from one that comes along: as a layer on top of it, or as a copy.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProtocolFile } from '../model/protocol-file';
import type { Language } from '../model/text';
import { presetById, presetChoices } from '../protocols/index';
import { editorText } from '../texts/editor';
import { Button } from '../ui/button';
import { RadioField, SelectField } from '../ui/field';
import { EMPTY } from './finish';

export interface FromPresetProps {
  readonly language: Language;
  readonly open: (file: ProtocolFile) => void;
}

export function FromPreset({ language, open }: FromPresetProps): JSX.Element {
  const [id, setId] = useState(presetChoices()[0]?.value ?? '');
  const [how, setHow] = useState<'layer' | 'copy'>('layer');
  const begin = () => {
    const preset = presetById(id);
    if (preset) open(how === 'layer' ? layerOn(id) : { ...preset, id: '', name: '' });
  };
  return (
    <>
      <SelectField
        id="preset"
        label={editorText(language, 'start.preset.which')}
        value={id}
        choices={presetChoices()}
        onChange={setId}
      />
      <RadioField
        id="preset-how"
        label={editorText(language, 'start.preset.how')}
        value={how}
        choices={(['layer', 'copy'] as const).map(value => ({
          value,
          label: editorText(language, `start.preset.${value}`),
          hint: editorText(language, `start.preset.${value}.hint`),
        }))}
        onChange={setHow}
      />
      <div class="row">
        <Button weight="main" onPress={begin}>
          {editorText(language, 'start.preset.open')}
        </Button>
      </div>
    </>
  );
}

/** A protocol that changes nothing yet of the one it builds on. */
export function layerOn(id: string): ProtocolFile {
  const { articles: _articles, rules: _rules, ...empty } = EMPTY;
  return { ...empty, extends: id };
}
