import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { SERVERS_FOLDER } from './findServers.ts'

/**
 * Takes nginx and Caddy out of Debian's packages, where these can be had. They are not installed: a package would start its
 * server with the machine, and nobody need be root.
 */
export function getServers(): void {
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: SERVERS_FOLDER, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  mkdirSync(SERVERS_FOLDER, { recursive: true })
  if (spawnSync('apt-get', ['--version']).status !== 0) return
  if (process.getuid?.() === 0) run('apt-get', 'update', '-qq')
  for (const name of ['nginx', 'nginx-common', 'caddy']) run('apt-get', 'download', '-qq', '-o', 'APT::Sandbox::User=root', name)
  for (const file of readdirSync(SERVERS_FOLDER)) if (file.endsWith('.deb')) run('dpkg-deb', '-x', file, '.')
}
