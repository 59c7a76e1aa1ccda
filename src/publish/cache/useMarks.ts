import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export const DAY = 86_400_000
/** How many digits of a key are noted; where two keys share them, one is kept for the other's sake. */
const NOTED = 16

/**
 * On which day each file of a store was last used: a file of its own beside them, with a line for each. The times of the files
 * themselves are not for this: they are also those of the site's files, by which tools such as rsync see what has changed, and
 * a store that is packed and unpacked between two builds keeps only the time of change.
 */
export class UseMarks {
  private known: Map<string, number> | null = null
  private isChanged = false

  /** `keptDays`: a mark that is older says nothing any more. */
  constructor(
    private readonly file: string,
    private readonly keptDays: number,
  ) {}

  /** When a file was last used, as far as is known, in milliseconds; 0 where nothing is. */
  lastUse(key: string): number {
    return (this.marks().get(key.slice(0, NOTED)) ?? 0) * DAY
  }

  /** Notes that a file is used. To know the day is enough. */
  note(key: string, now: number): void {
    const day = Math.floor(now / DAY)
    if (this.lastUse(key) >= day * DAY) return
    this.marks().set(key.slice(0, NOTED), day)
    this.isChanged = true
  }

  /** Writes the marks, with those of others who use the store. Of two that write at once one is lost, and a day with it. */
  save(now: number): void {
    if (!this.isChanged) return
    const all = readMarks(this.file)
    for (const [key, day] of this.marks()) all.set(key, Math.max(day, all.get(key) ?? 0))
    const lines = [...all].filter(([, day]) => now - day * DAY <= this.keptDays * DAY).map(([key, day]) => `${day} ${key}\n`)
    const half = `${this.file}.${randomBytes(6).toString('hex')}.half`
    mkdirSync(dirname(this.file), { recursive: true })
    writeFileSync(half, lines.join(''))
    renameSync(half, this.file)
    this.isChanged = false
  }

  private marks(): Map<string, number> {
    this.known ??= readMarks(this.file)
    return this.known
  }
}

/** Lines that are none are passed over: without its marks a store only forgets sooner. */
function readMarks(file: string): Map<string, number> {
  const marks = new Map<string, number>()
  for (const [, day, key = ''] of readText(file).matchAll(/^(\d{1,6}) ([0-9a-f]+)$/gm)) {
    marks.set(key, Math.max(Number(day), marks.get(key) ?? 0))
  }
  return marks
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
