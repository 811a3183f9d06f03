// A rule that watches for an article: what it reports, how grave that is, and its options.
import type { JSX } from 'preact';
import type { AnyRule } from '../engine/rule';
import { optionsOf } from '../engine/rule';
import type { Severity } from '../model/finding';
import { editorText } from '../texts/editor';
import { text } from '../texts/text';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import type { Desk } from './desk';
import { adjusted, opted, uncited } from './edit';
import { OptionField } from './option-field';
import { sentenceOf } from './sentence';

export interface RuleCardProps {
  readonly desk: Desk;
  readonly rule: AnyRule;
  /** The article under which it is shown. */
  readonly article: string;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function RuleCard({ desk, rule, article }: RuleCardProps): JSX.Element | null {
  const { file, language, survey, change } = desk;
  const setting = survey.rules[rule.id];
  if (!setting) return null;
  const id = `rule-${rule.id}`;
  const others = setting.articles.filter(one => one !== article);
  return (
    <fieldset class={`editor-rule severity-${setting.severity}`}>
      <legend>{rule.title[language]}</legend>
      <p>
        <span class="soft">{editorText(language, 'rule.reports')}</span> {sentenceOf(rule.reports[language])}
      </p>
      <p>
        <span class="soft">{editorText(language, 'rule.ignores')}</span> {sentenceOf(rule.ignores[language])}
      </p>
      <SelectField
        id={`${id}-severity`}
        label={editorText(language, 'rule.severity')}
        value={setting.severity}
        choices={SEVERITIES.map(value => ({
          value,
          label: `${text(language, `severity.${value}`)}: ${editorText(language, `rule.severity.${value}`)}`,
        }))}
        onChange={severity => change(adjusted(file, rule.id, { severity }), `${id}-severity`)}
      />
      {Object.entries(optionsOf(rule, setting.options)).map(([name, value]) => {
        const words = rule.optionTexts[name];
        return words ? (
          <OptionField
            key={name}
            id={`${id}-${name}`}
            text={words}
            value={value}
            language={language}
            onChange={chosen => change(opted(file, rule.id, name, chosen), `${id}-${name}`)}
          />
        ) : null;
      })}
      {others.length > 0 && <p class="soft">{editorText(language, 'rule.also', { articles: others.join(', ') })}</p>}
      <div class="row">
        <Button
          weight="quiet"
          label={editorText(language, 'rule.remove.label', { rule: rule.title[language], article })}
          onPress={() => change(uncited(file, rule.id, article, survey.rulesBelow), `${id}-remove`)}
        >
          {editorText(language, 'rule.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
