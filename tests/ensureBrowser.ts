import { spawnSync } from 'node:child_process'
import { findFirefox, findWebKit } from './browsers/findOtherBrowsers.ts'
import { findBrowser, findShell } from './findBrowser.ts'
import { findCaddy, findNginx } from './hosts/findServers.ts'
import { getServers } from './hosts/getServers.ts'

/*
 * `npm test` needs a Chromium. Where there is none this gets one: Playwright's own, else the system's package, else it
 * says in one sentence what to install. Chromium's shell, which takes half of the time, Firefox, WebKit, nginx and
 * Caddy are got where that is easy; without them it goes on.
 */

const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

function installFromPackages(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false
  return run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages)
}

if (!findBrowser()) {
  process.stdout.write('No Chromium was found; getting one.\n')
  const got = run('npx', 'playwright', 'install', '--with-deps', '--only-shell', 'chromium') || installFromPackages('chromium')
  if (!got || !findBrowser()) {
    process.stderr.write(
      'The browser tests need Chromium: install Chromium or Google Chrome, or set CHROMIUM_PATH to one, then run npm test again.\n',
    )
    process.exitCode = 1
  }
}

const others = [...(findFirefox() ? [] : ['firefox-esr']), ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth'])]
if (others.length > 0) installFromPackages(...others)
// By itself, since not every system has such a package.
if (!findShell() && !process.env['CHROMIUM_PATH']) installFromPackages('chromium-headless-shell')
if (!findNginx() || !findCaddy()) getServers()
