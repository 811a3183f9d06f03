// What the protocol says of an example, what of it was expected, and what a change did to it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { changesBetween, isAsExpected, type OutcomeChange } from '../engine/examples';
import type { Severity } from '../model/finding';
import type { Language } from '../model/text';
import { rules } from '../rules/index';
import { editorText } from '../texts/editor';
import { text } from '../texts/text';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { FindingCard } from '../ui/finding-card';
import type { Run } from './runs';

export interface ExampleResultProps {
  readonly run: Run;
  readonly language: Language;
  /** Says which rules should report something. */
  readonly expect: (rules: readonly string[]) => void;
}

export function ExampleResult({ run, language, expect }: ExampleResultProps): JSX.Element {
  const { example, now, before } = run;
  const reported = [...new Set(now.findings.map(finding => finding.rule))];
  const changes = changesBetween(before, now);
  return (
    <div class="editor-result">
      {changes.length > 0 && (
        <>
          <h4>{editorText(language, 'result.changed')}</h4>
          <ul class="plain-list">
            {changes.map(change => (
              <li key={change.rule}>{changeInWords(change, language)}</li>
            ))}
          </ul>
        </>
      )}
      <h4>{editorText(language, 'result')}</h4>
      {now.findings.length === 0 && <p class="good">{text(language, 'options.try.clear')}</p>}
      {now.findings.map(finding => (
        <FindingCard
          key={finding.key}
          finding={finding}
          language={language}
          words={finding.ranges.map(({ start, end }) => example.draft.text.slice(start, end))}
        />
      ))}
      {isAsExpected(now) ? (
        <p class="good">{editorText(language, 'result.good')}</p>
      ) : (
        <Difference run={run} language={language} expect={expect} reported={reported} />
      )}
      <Missed run={run} language={language} expect={expect} />
    </div>
  );
}

function Difference({
  run,
  language,
  expect,
  reported,
}: ExampleResultProps & { readonly reported: readonly string[] }) {
  const { missing, unexpected } = run.now;
  return (
    <>
      {unexpected.length > 0 && (
        <p class="bad">{editorText(language, 'result.unexpected', { rules: titlesOf(unexpected, language) })}</p>
      )}
      {missing.length > 0 && (
        <p class="bad">{editorText(language, 'result.missing', { rules: titlesOf(missing, language) })}</p>
      )}
      <div class="row">
        <Button onPress={() => expect(reported)}>{editorText(language, 'result.accept')}</Button>
      </div>
    </>
  );
}

/** Names a rule that should have reported something too. */
function Missed({ run, language, expect }: ExampleResultProps): JSX.Element {
  const [chosen, setChosen] = useState('');
  const { expect: expected } = run.example;
  const others = rules.filter(({ id }) => !expected.includes(id));
  const take = () => {
    expect([...expected, chosen]);
    setChosen('');
  };
  return (
    <details>
      <summary>{editorText(language, 'result.more')}</summary>
      <div class="editor-missed">
        <SelectField
          id="example-missed"
          label={editorText(language, 'result.more.which')}
          value={chosen}
          choices={[
            { value: '', label: editorText(language, 'article.rule.choose') },
            ...others.map(({ id, title }) => ({ value: id, label: title[language] })),
          ]}
          onChange={setChosen}
        />
        <Button disabled={chosen === ''} onPress={take}>
          {editorText(language, 'result.more.take')}
        </Button>
      </div>
    </details>
  );
}

function changeInWords({ rule, before, after }: OutcomeChange, language: Language): string {
  const title = titlesOf([rule], language);
  const words = (severity: Severity) => text(language, `severity.${severity}`);
  if (before === null) return editorText(language, 'change.new', { rule: title, severity: words(after ?? 'info') });
  if (after === null) return editorText(language, 'change.gone', { rule: title });
  return editorText(language, 'change.other', { rule: title, before: words(before), after: words(after) });
}

function titlesOf(ids: readonly string[], language: Language): string {
  return ids.map(id => rules.find(rule => rule.id === id)?.title[language] ?? id).join(', ');
}
