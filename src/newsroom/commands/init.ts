import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { PACKAGE_ROOT } from '../../publish/code/packageRoot.ts'
import { PublisherFault } from '../../publish/faults/publisherFault.ts'
import { addToPackage } from '../addToPackage.ts'
import type { Command } from '../command.ts'
import { softwareVersion } from '../softwareVersion.ts'

const STARTER = join(PACKAGE_ROOT, 'src/newsroom/starter')
/** The recipe by which GitHub builds and serves the site. */
const WORKFLOW = join(PACKAGE_ROOT, 'docs/hosts/github-pages.yml')

export const init: Command = {
  name: 'init',
  usage: '',
  summary: 'writes a site to start with: two example articles, a page about it, a workflow for GitHub Pages',
  flags: {},
  words: [0, 0],
  async run({ site }) {
    const folder = process.cwd()
    if (existsSync(site))
      throw new PublisherFault(`${shown(site)} is there already. entente init begins a new site; an empty folder is wanted, or --site.`)
    cpSync(join(STARTER, 'public'), site, { recursive: true })
    const files: [from: string, to: string][] = [
      [join(STARTER, 'gitignore'), '.gitignore'],
      [WORKFLOW, '.github/workflows/site.yml'],
    ]
    for (const [from, to] of files) {
      const file = resolve(folder, to)
      if (existsSync(file) || !existsSync(from)) continue
      mkdirSync(dirname(file), { recursive: true })
      cpSync(from, file)
    }
    const file = join(folder, 'package.json')
    const text = existsSync(file) ? readFileSync(file, 'utf8') : null
    writeFileSync(file, addToPackage(text, basename(folder), softwareVersion()))
    const isInstalled = existsSync(join(folder, 'node_modules/entente'))
    const next = isInstalled ? 'npx entente dev shows it' : 'npm install, then npm start, shows it'
    process.stdout.write(`${shown(site)}/ holds a site with two example articles; ${next}.\n`)
    return 0
  },
}

function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/')
}
