// `npm start`: builds the extension and opens it on the demo pages, on a machine that may have nothing but Node.
import { chromium, installPackages, requireNode, run } from './machine.mjs';

requireNode();
installPackages();
const environment = { CHROMIUM: chromium() };
run('npm', ['run', '--silent', 'build']);
run('npx', ['tsx', 'test/sites/demo.ts'], environment);
