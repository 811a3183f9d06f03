// Prints how well the importer reads the labelled documents: `npm run score-import`, with `-- --list` for what went wrong.
import { type Half, scoreOfHalf } from './scoring';

const list = process.argv.includes('--list');
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const lines = (['develop', 'check'] satisfies Half[]).flatMap(half => {
  const { recall, precision, hits, ...rest } = scoreOfHalf(half);
  const counts = Object.entries(rest).map(([name, found]) => `${name} ${found.length}`);
  const line = `${half}: recall ${percent(recall)}, precision ${percent(precision)}, hits ${hits}, ${counts.join(', ')}`;
  return list
    ? [line, ...Object.entries(rest).flatMap(([name, found]) => found.map(each => `  ${name}: ${each}`))]
    : [line];
});
process.stdout.write(`${lines.join('\n')}\n`);
