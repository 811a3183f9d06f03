// The engines that are measured side by side: ours under each protocol, harper.js, and textlint with three rules.
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import * as harper from 'harper.js';
import { binary } from 'harper.js/binary';
import noTodo from 'textlint-rule-no-todo';
import terminology from 'textlint-rule-terminology';
import writeGood from 'textlint-rule-write-good';
import { check } from '../src/engine/check';
import { mergeProtocol, presetById, presetIds } from '../src/protocols/index';
import { rules } from '../src/rules/index';

/** One engine: reads a text, gives the number of findings. */
export interface Engine {
  readonly name: string;
  readonly language: 'nl' | 'en';
  readonly run: (text: string) => number | Promise<number>;
}

const SCHOOL = {
  name: 'obs De Regenboog',
  aliases: ['De Regenboog'],
  organisation: 'Stichting Horizon',
  town: 'Zoetermeer',
  emailDomains: ['regenboog.example'],
  accounts: ['@obsregenboog'],
};

/** Ours, one engine a protocol. */
export function ownEngines(): Engine[] {
  return presetIds.map(id => {
    const preset = presetById(id);
    if (!preset) throw new Error(`no preset ${id}`);
    const protocol = mergeProtocol(preset, presetById, SCHOOL);
    return {
      name: `postwijzer ${id}`,
      language: 'nl' as const,
      run: text =>
        check(
          {
            site: 'facebook',
            kind: 'post',
            account: 'personal',
            text,
            attachments: [],
            at: '2026-10-14T20:15:00+02:00',
          },
          protocol,
          rules,
        ).length,
    };
  });
}

/** What a CommonJS package means by its default export, however Node hands it over. */
function exported<T>(module: T): T {
  return typeof module === 'object' && module !== null && 'default' in module ? (module.default as T) : module;
}

/** harper.js with its default rules, and textlint with write-good, terminology and no-todo. Both read English. */
export async function peerEngines(): Promise<Engine[]> {
  const linter = new harper.LocalLinter({ binary });
  await linter.setup();
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: exported(textPlugin) }],
    rules: [
      { ruleId: 'write-good', rule: exported(writeGood) },
      { ruleId: 'terminology', rule: exported(terminology) },
      { ruleId: 'no-todo', rule: exported(noTodo) },
    ],
  };
  return [
    { name: 'harper.js', language: 'en', run: async text => (await linter.lint(text)).length },
    {
      name: 'textlint, three rules',
      language: 'en',
      run: async text => (await kernel.lintText(text, options)).messages.length,
    },
  ];
}
