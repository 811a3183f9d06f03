// Makes a fresh machine ready: the right Node, the packages of the lock file, and a Chromium browser.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command in the repository, its output shown; ends this process with the command's code when it fails. */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (error) stop(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Ends this process with a message for people. */
export function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Ends with a clear message on a Node that `package.json` does not allow. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Postwijzer needs Node ${engines.node}; this is Node ${process.versions.node}. See https://nodejs.org.`);
}

/** Installs the packages of the lock file unless they are there already. */
export function installPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

const CHROMIUMS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * Path of a Chromium browser: the one named by the CHROMIUM variable, one found in a usual place, or on Debian one
 * installed now. Ends with a message for people where none can be had.
 */
export function chromium() {
  const found = [process.env.CHROMIUM, ...(CHROMIUMS[process.platform] ?? [])].find(path => path && existsSync(path));
  if (found) return found;
  installOnDebian(['chromium', 'fonts-noto-color-emoji', 'fonts-dejavu-core']);
  const installed = CHROMIUMS.linux.find(path => existsSync(path));
  if (installed) return installed;
  return stop('No Chromium, Chrome or Edge was found. Install one, or name it: CHROMIUM=/path/to/chromium npm start');
}

const FIREFOXES = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Path of a Firefox browser, found or installed as `chromium` does; ends with a message where none can be had. */
export function firefox() {
  const places = FIREFOXES[process.platform] ?? [];
  const found = () => [process.env.FIREFOX, ...places].find(path => path && existsSync(path));
  if (!found()) installOnDebian(['firefox-esr']);
  return found() ?? stop('No Firefox was found. Install one, or name it: FIREFOX=/path/to/firefox npm test');
}

function installOnDebian(packages) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = args => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    return spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  console.log(`Installing ${packages[0]} …`);
  aptGet(['update', '-qq']);
  aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}
