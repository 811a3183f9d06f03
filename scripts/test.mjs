// `npm test`: everything that must hold, on a machine that may have nothing but Node.
import { chromium, firefox, installPackages, requireNode, run } from './machine.mjs';

requireNode();
installPackages();
const environment = { CHROMIUM: chromium(), FIREFOX: firefox() };
run('npm', ['run', '--silent', 'lint']);
run('npm', ['run', '--silent', 'types']);
run('npm', ['run', '--silent', 'build']);
run('npm', ['run', '--silent', 'lint:firefox']);
run('npm', ['run', '--silent', 'unit']);
run('npm', ['run', '--silent', 'browser'], environment);
