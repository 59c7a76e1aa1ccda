import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { asList, asRecord, asText } from '../../content/text/decode.ts'

/** Where built code lies: what browsers get, and what renders pages. */
export interface CodeFolders {
  site: string
  server: string
}

const DAY = 86_400_000
/** How long code that no build has used is kept. */
const KEPT_DAYS = 30
const CONTENTS = 'contents.json'

/**
 * Code that was built before, by its key (codeKey.ts): a folder each, which appears whole or not at all, so that builds may share
 * them. With the code goes what the build has learned of it, as JSON can hold it.
 */
export class CodeCache {
  private readonly folder: string

  constructor(cache: string) {
    this.folder = join(cache, 'code')
  }

  /** Whether there is such code, whole or not. */
  has(key: string): boolean {
    return existsSync(join(this.folder, key, CONTENTS))
  }

  /** Copies code to where a build works. What was learned of it; `null` where there is none, or it is not what was put there. */
  take(key: string, { site, server }: CodeFolders): unknown {
    const kept = join(this.folder, key)
    if (!existsSync(kept)) return null
    try {
      const contents = asRecord(JSON.parse(readFileSync(join(kept, CONTENTS), 'utf8')), CONTENTS)
      const digests = asList(contents['digests'], CONTENTS, asText)
      if (digests.join() !== digestsOf(kept).join()) throw new Error('the code is damaged')
      copyFiles(join(kept, 'site'), site)
      copyFiles(join(kept, 'server'), server)
      const now = Date.now() / 1000
      utimesSync(kept, now, now)
      return contents['facts']
    } catch {
      for (const folder of [kept, site, server]) rmSync(folder, { recursive: true, force: true })
      return null
    }
  }

  put(key: string, { site, server }: CodeFolders, facts: unknown): void {
    const half = join(this.folder, `${key}.${process.pid}.half`)
    rmSync(half, { recursive: true, force: true })
    mkdirSync(half, { recursive: true })
    copyFiles(site, join(half, 'site'))
    copyFiles(server, join(half, 'server'))
    writeFileSync(join(half, CONTENTS), JSON.stringify({ digests: digestsOf(half), facts }))
    try {
      renameSync(half, join(this.folder, key))
    } catch {
      // Another build has put the same there in the meantime.
      rmSync(half, { recursive: true, force: true })
    }
  }

  /** Removes what has not been used for {@link KEPT_DAYS} days, and what builds that were stopped have left. */
  forgetOld(now = Date.now()): void {
    for (const name of existsSync(this.folder) ? readdirSync(this.folder) : []) {
      const { mtimeMs } = statSync(join(this.folder, name), { throwIfNoEntry: false }) ?? { mtimeMs: now }
      if (now - mtimeMs > (/^[0-9a-f-]+$/.test(name) ? KEPT_DAYS * DAY : DAY))
        rmSync(join(this.folder, name), { recursive: true, force: true })
    }
  }
}

/** Every file of kept code with the hash of its content. */
function digestsOf(kept: string): string[] {
  return ['site', 'server'].flatMap((part) =>
    filesIn(join(kept, part)).map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(kept, part, path)))
      return `${part}/${path} ${hash.digest('hex')}`
    }),
  )
}

/** What files hold, and not who might read them: a copy belongs to whoever makes it. */
function copyFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const path of filesIn(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    writeFileSync(join(to, path), readFileSync(join(from, path)))
  }
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort()
}
