import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { VITE } from '../buildSite.ts'
import { SITES } from '../sites.ts'
import { untilAnswers } from '../untilAnswers.ts'
import { findCaddy, findNginx, type Nginx } from './findServers.ts'
import { HOST_SITES, type TestedHost } from './hostSites.ts'
import { servePlainly } from './servePlainly.ts'

/**
 * Builds a small site for each host that can be had, and serves it as the recipes in docs/hosts say. Returns what stops them.
 * The content of SITES.before has to be there.
 */
export async function startHosts(): Promise<() => void> {
  const [nginx, caddy] = [findNginx(), findCaddy()]
  if (!nginx) process.stdout.write('No nginx was found: its recipe is not tested. Where there is apt-get, `npm test` gets one.\n')
  if (!caddy) process.stdout.write('No Caddy was found: its recipe is not tested. Where there is apt-get, `npm test` gets one.\n')
  const work = mkdtempSync(join(tmpdir(), 'entente-hosts-'))
  chmodSync(work, 0o777)
  const stops: (() => void)[] = [() => rmSync(work, { recursive: true, force: true })]
  const stopAll = () => {
    for (const stop of stops) stop()
  }
  const start = async (host: TestedHost, serve: () => () => void) => {
    await build(host)
    stops.unshift(serve())
    await untilAnswers(HOST_SITES[host].address)
  }
  try {
    // One after the other, since all of them have the same code and most of their pages.
    if (nginx) await start('nginx', () => startNginx(nginx, work))
    if (caddy) await start('caddy', () => startCaddy(caddy, work))
    await start('github-pages', () => servePlainly(HOST_SITES['github-pages'].root, HOST_SITES['github-pages'].port))
  } catch (error) {
    stopAll()
    throw error
  }
  return stopAll
}

async function build(host: TestedHost): Promise<void> {
  const { root } = HOST_SITES[host]
  const own = { ENTENTE_HOST: host, ENTENTE_SITE: SITES.before.content, ENTENTE_URL: 'https://example.org/news/', ENTENTE_PICTURES: '8' }
  const precompress = host === 'github-pages' ? '0' : '1'
  const built = spawn(process.execPath, [VITE, 'build', '--outDir', join(root, 'news'), '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production', ENTENTE_FEWEST_JOINT: '3', ENTENTE_PRECOMPRESS: precompress, ...own },
    stdio: 'inherit',
  })
  const [code] = await once(built, 'exit')
  if (code !== 0) throw new Error(`the site for ${host} could not be built`)
}

/** The recipe as a publisher would change it: with the site's folder, and with an address of its own. */
function readRecipe(name: string, host: TestedHost, address: RegExp, own: string): string {
  const text = readFileSync(join('docs/hosts', name), 'utf8')
  if (!address.test(text)) throw new Error(`docs/hosts/${name} has nothing like ${address}`)
  return text.replaceAll('/srv/www', resolve(HOST_SITES[host].root)).replace(address, own)
}

function startNginx({ path, types }: Nginx, work: string): () => void {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(work, name)};`)
  const recipe = readRecipe('nginx.conf', 'nginx', /listen 80;/, `listen ${HOST_SITES.nginx.port};`)
  const file = join(work, 'nginx.conf')
  const start = ['daemon off;', `pid ${join(work, 'nginx.pid')};`, 'error_log stderr;', 'events {}']
  const http = [`include ${types};`, 'default_type application/octet-stream;', 'access_log off;', ...places, recipe]
  writeFileSync(file, [...start, 'http {', ...http, '}'].join('\n'))
  return startServer(path, ['-c', file, '-p', work], work)
}

function startCaddy(path: string, work: string): () => void {
  const recipe = readRecipe('Caddyfile', 'caddy', /example\.org \{/, `http://localhost:${HOST_SITES.caddy.port} {`)
  const file = join(work, 'Caddyfile')
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${recipe}`)
  return startServer(path, ['run', '--adapter', 'caddyfile', '--config', file], work)
}

const NOBODY = 65_534

/** Nobody need be root for a recipe, so nobody is, where nobody may read the site. */
function startServer(path: string, flags: readonly string[], work: string): () => void {
  const asNobody = process.getuid?.() === 0 && isOpenToAll(resolve('.')) ? { uid: NOBODY, gid: NOBODY } : {}
  const home = { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work }
  const server = spawn(path, flags, { ...asNobody, env: { ...process.env, ...home }, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  server.stderr.on('data', (words: Buffer) => (said += words.toString()))
  server.once('exit', (code) => code !== 0 && code !== null && process.stderr.write(said))
  return () => void server.kill()
}

function isOpenToAll(folder: string): boolean {
  return (statSync(folder).mode & 0o005) === 0o005 && (dirname(folder) === folder || isOpenToAll(dirname(folder)))
}
