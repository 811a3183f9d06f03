// Reads labelled drafts: one JSON object a line, each checked before anything runs.
import { readJson } from '../protocols/index';
import { type Case, caseOf } from './case';
import { fault, faultText } from './fault';
import { readTextFile } from './text-file';

const MAX_TOLD = 20;

/** All cases of a file. Throws one fault that tells of every broken line (at most 20), with file and line number. */
export function readCases(path: string): Case[] {
  const cases: Case[] = [];
  const told: { readonly nl: string; readonly en: string }[] = [];
  for (const [index, line] of readTextFile(path).split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${path}:${index + 1}`;
    try {
      cases.push(caseOf(parsedLine(line, index + 1), place));
    } catch (error) {
      const text = faultText(error);
      if (!text) throw error;
      told.push({ nl: `${place}: ${text.nl}`, en: `${place}: ${text.en}` });
      if (told.length === MAX_TOLD) break;
    }
  }
  if (told.length > 0) throw fault(told.map(({ nl }) => nl).join('\n'), told.map(({ en }) => en).join('\n'));
  return cases;
}

function parsedLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The slower reader says in both languages where the line is broken.
    const json = readJson(line, number);
    if (json.ok) throw fault('deze regel kan niet worden gelezen.', 'this line cannot be read.');
    throw fault(json.problem.message.nl, json.problem.message.en);
  }
}
