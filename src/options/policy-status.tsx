// What became of each setting that the school hands out, for whoever manages the browsers.
import type { JSX } from 'preact';
import type { Language } from '../model/text';
import type { Policy, PolicyLine } from '../policy/policy';
import { text } from '../texts/text';

export interface PolicyStatusProps {
  readonly policy: Policy;
  readonly language: Language;
}

export function PolicyStatus({ policy, language }: PolicyStatusProps): JSX.Element {
  const wrong = policy.lines.filter(({ problems, state }) => problems.length > 0 || state === 'unknown').length;
  return (
    <>
      <p>{text(language, 'options.policy.about')}</p>
      {wrong > 0 && (
        <p class="bad" role="alert">
          {text(language, 'options.policy.wrong', { count: wrong })}
        </p>
      )}
      <ul class="plain-list">
        {policy.lines.map(line => (
          <Line key={line.key} line={line} language={language} />
        ))}
      </ul>
    </>
  );
}

function Line({
  line: { key, state, problems },
  language,
}: {
  readonly line: PolicyLine;
  readonly language: Language;
}) {
  const bad = state === 'refused' || state === 'kept' || state === 'unknown';
  return (
    <li>
      <code>{key}</code>{' '}
      <span class={bad ? 'bad' : state === 'applied' ? 'good' : ''}>{text(language, `options.policy.${state}`)}</span>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ path, message }) => (
            <li key={path + message.nl}>
              {path !== key && <code>{path}</code>} {message[language]}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
