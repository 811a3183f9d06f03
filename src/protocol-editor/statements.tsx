// The sentences that Postwijzer offers to add, in full and short, with how long each is on each site.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { lengthOn } from '../engine/length';
import { type SiteId, TEXT_LIMITS } from '../model/draft';
import type { Disclaimers, Statement } from '../model/protocol';
import type { ProtocolFile } from '../model/protocol-file';
import type { Bilingual, Language } from '../model/text';
import { standardDisclaimers } from '../protocols/standard';
import { editorText } from '../texts/editor';
import { Button } from '../ui/button';
import { Added } from './added';
import { BilingualField } from './bilingual-field';
import type { Desk } from './desk';
import { withMember } from './edit';
import { SITES } from './sites';

const NAMES = ['ownOpinion', 'apartFromSchool', 'thirdParties', 'affiliation', 'capacity'] as const;
type Name = keyof Disclaimers;
/** They stand in the text as a person writes them. */
const PLACEHOLDERS = { school: '{school}', organisation: '{organisation}' };
const FORMS = ['long', 'short'] as const;

export function Statements({ desk }: { readonly desk: Desk }): JSX.Element {
  const { language, survey } = desk;
  const [open, setOpen] = useState<Name | ''>('');
  return (
    <>
      <p class="soft">{editorText(language, 'statements.hint')}</p>
      <ul class="editor-articles">
        {NAMES.map(name => (
          <li key={name}>
            <h3>
              <button
                type="button"
                class="editor-article editor-plain"
                aria-expanded={open === name}
                onClick={() => setOpen(open === name ? '' : name)}
              >
                <span class="editor-words">
                  {editorText(language, `statement.${name}`)}
                  <span class="soft">{survey.protocol.disclaimers[name].long[language]}</span>
                </span>
              </button>
            </h3>
            {open === name && <StatementForm desk={desk} name={name} />}
          </li>
        ))}
      </ul>
      <Added protocol={survey.protocol} language={language} />
    </>
  );
}

function StatementForm({ desk, name }: { readonly desk: Desk; readonly name: Name }): JSX.Element {
  const { file, language, survey, change } = desk;
  const inherited = inheritedStatement(survey.below, name);
  const statement = file.disclaimers?.[name] ?? inherited;
  const set = (form: 'long' | 'short', words: Bilingual) =>
    change(withStatement(file, name, { ...statement, [form]: words }), `statement-${name}-${form}`);
  return (
    <div class="editor-form">
      {FORMS.map(form => (
        <BilingualField
          key={form}
          desk={desk}
          id={`statement-${form}`}
          label={editorText(language, `statement.${form}`)}
          path={`disclaimers.${name}.${form}`}
          value={statement[form]}
          lines={2}
          below={tongue => <Lengths words={survey.protocol.disclaimers[name][form][tongue]} language={language} />}
          onChange={words => set(form, words)}
        />
      ))}
      <p class="field-hint">{editorText(language, 'statement.placeholders', PLACEHOLDERS)}</p>
      {file.disclaimers?.[name] && (
        <div class="row">
          <Button weight="quiet" onPress={() => change(withoutStatement(file, name), `statement-${name}-restore`)}>
            {editorText(language, 'statement.restore')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** How long words are on each site, of how much there is. */
export function Lengths({ words, language }: { readonly words: string; readonly language: Language }): JSX.Element {
  const numbers = new Intl.NumberFormat(language);
  const one = (site: SiteId) => {
    const [length, limit] = [lengthOn(site, words), TEXT_LIMITS[site]];
    const text = editorText(language, 'length.of', {
      site: SITES[site],
      length: numbers.format(length),
      limit: numbers.format(limit),
    });
    return (
      <li key={site} class={length > limit ? 'bad' : ''}>
        {text}
      </li>
    );
  };
  return <ul class="editor-lengths">{(Object.keys(SITES) as SiteId[]).map(one)}</ul>;
}

function inheritedStatement(below: readonly ProtocolFile[], name: Name): Statement {
  return below.findLast(layer => layer.disclaimers?.[name])?.disclaimers?.[name] ?? standardDisclaimers[name];
}

function withStatement(file: ProtocolFile, name: Name, statement: Statement): ProtocolFile {
  return { ...file, disclaimers: { ...file.disclaimers, [name]: statement } };
}

function withoutStatement(file: ProtocolFile, name: Name): ProtocolFile {
  const { [name]: _own, ...others } = file.disclaimers ?? {};
  return withMember(file, 'disclaimers', Object.keys(others).length === 0 ? undefined : others);
}
