import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CONTENT_TYPES, cacheControl } from '../../src/publish/site/headers.ts'
import { HOSTS } from '../../src/publish/site/host.ts'
import { temporaryFolder } from '../fixtures/contentFolder.ts'

const FOLDER = 'docs/hosts'
const page = readFileSync('docs/hosts.md', 'utf8')
const recipes = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))

test('the page for hosts has a row for each, and leads to files that are there, and to each of them', () => {
  for (const host of HOSTS) expect(page).toContain(`\n| \`${host}\` |`)
  const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link)
  expect(links.filter((link) => !existsSync(join('docs', link)))).toEqual([])
  expect(recipes.map(({ name }) => `hosts/${name}`).filter((path) => !links.includes(path))).toEqual([])
})

test('what is set in the files to copy is an option, and a host that is known', () => {
  const known = new Set(readFileSync('src/publish/site/options.ts', 'utf8').match(/ENTENTE_\w+/g))
  for (const { name, text } of [...recipes, { name: 'hosts.md', text: page }]) {
    expect(
      (text.match(/ENTENTE_\w+/g) ?? []).filter((variable) => !known.has(variable)),
      name,
    ).toEqual([])
    for (const [, host] of text.matchAll(/ENTENTE_HOST(?:=|: | = ")([\w-]+)/g)) expect(HOSTS, name).toContain(host)
  }
})

/** How a command line of aws chooses files: all, but for what a later filter says of them. */
function isChosen(path: string, args: readonly string[]): boolean {
  let chosen = true
  for (const [i, flag] of args.entries()) {
    const pattern = args[i + 1] ?? ''
    if (flag !== '--include' && flag !== '--exclude') continue
    if (new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path)) chosen = flag === '--include'
  }
  return chosen
}

/** The commands of aws that the file for S3 gives. */
function commandsOf(...flags: string[]): string[][] {
  const folder = temporaryFolder({ aws: '#!/bin/sh\nfor word in "$@"; do printf "%s\\n" "$word"; done\necho ---\n' })
  chmodSync(join(folder, 'aws'), 0o755)
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` }
  const { stdout, stderr, status } = spawnSync('sh', [join(FOLDER, 's3.sh'), 'dist', 's3://bucket/news', ...flags], {
    env,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.split('---\n').flatMap((lines) => (lines === '' ? [] : [lines.trimEnd().split('\n')]))
}

test('to S3 every file goes once, with the headers that it has elsewhere', () => {
  const commands = commandsOf()
  const paths = {
    'index.html': 'text/html; charset=utf-8',
    'articles/a-deal/index.html': 'text/html; charset=utf-8',
    'articles/rss-feed.json': undefined,
    'assets/app-1a2b3c4d.js': undefined,
    'assets/font-1a2b3c4d.woff2': 'font/woff2',
    'data/blocks/1.0123456789.json': undefined,
    'data/facets.0123456789.json': undefined,
    'data/stories.0123456789.json': undefined,
    'data/amounts.0123456789.json': undefined,
    'data/search/0.0123456789/texts/0.bin': undefined,
    'data/manifest.json': undefined,
    'data/archive.csv': 'text/csv; charset=utf-8',
    'data/offline.json': undefined,
    'sw.js': undefined,
    'manifest.webmanifest': 'application/manifest+json',
    'previews/site.0123456789.png': undefined,
    ...Object.fromEntries(
      CONTENT_TYPES.filter(([end]) => end.startsWith('/')).flatMap(([end, type]) => [
        [end.slice(1), type],
        [`kinds/chips${end}`, type],
      ]),
    ),
    '.well-known/security.txt': undefined,
    'robots.txt': undefined,
  }
  const flagOf = (command: readonly string[], flag: string) => (command.includes(flag) ? command[command.indexOf(flag) + 1] : undefined)
  for (const [path, type] of Object.entries(paths)) {
    const [command = [], ...more] = commands.filter((args) => isChosen(path, args))
    expect({ path, cache: flagOf(command, '--cache-control'), type: flagOf(command, '--content-type'), more }).toEqual({
      path,
      cache: cacheControl(`/${path}`),
      type,
      more: [],
    })
  }
  for (const path of ['entente.cloudfront.json', '.entente-files']) {
    expect(
      commands.filter((args) => isChosen(path, args)),
      path,
    ).toEqual([])
  }
  expect(commands.filter((args) => args.includes('--delete'))).toEqual([])
  // Pages come last, so that what they name is there.
  expect(isChosen('index.html', commands.at(-1) ?? [])).toBe(true)
})

test('at S3 nothing goes unless it is said', () => {
  expect(commandsOf('--delete').at(-1)).toEqual(expect.arrayContaining(['sync', 'dist', 's3://bucket/news', '--delete']))
})
