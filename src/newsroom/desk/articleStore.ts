import { rmSync } from 'node:fs'
import { saysDraft } from '../../content/article/saysDraft.ts'
import type { DeskFault, OpenedArticle, SaveAnswer, TextToSave } from '../../desk/deskAnswers.ts'
import { shownFile } from '../../publish/check/contentFiles.ts'
import { fieldOf } from '../../publish/check/json/fieldOf.ts'
import { WHOLE_FILE } from '../../publish/faults/fault.ts'
import type { Development } from '../../publish/server/serveDevelopment.ts'
import { faultsOfArticle } from './deskFaults.ts'
import { DeskProblem } from './deskProblem.ts'
import { articleFile, type FileOnDisk, hashOfBytes, linkNew, readOnDisk, replaceFile } from './siteFile.ts'
import type { Versions } from './versions.ts'

const MARK = '\ufeff'

/** Opens and writes the articles of a site folder. What is written over is kept among the versions first. */
export class ArticleStore {
  private readonly folder: string

  constructor(
    private readonly development: Development,
    private readonly versions: Versions,
  ) {
    this.folder = development.content.siteFolder.site.content
  }

  open(slug: string): OpenedArticle {
    const file = readOnDisk(articleFile(this.folder, slug))
    return { slug, text: textOf(file), hash: file?.hash ?? null, versions: this.versions.list(slug) }
  }

  /**
   * Writes a text: a draft's in any case, that of an article which goes out where it has no fault. What is out becomes a draft only
   * where nothing else that is out leads to it.
   */
  save(slug: string, { text, base }: TextToSave): SaveAnswer {
    const path = articleFile(this.folder, slug)
    const before = readOnDisk(path)
    if (before && textOf(before) === text) return this.saved(slug, before.hash)
    if ((before?.hash ?? null) !== base) return conflict(before)
    const held = this.development.content.heldText(slug)
    const isDraft = isDraftOn(text) ?? (before === null || isDraftOn(textOf(before) ?? '') === true)
    const wasOut = before !== null && isDraftOn(textOf(before) ?? '') === false
    const faults = this.barringFaults(slug, text, { isDraft, wasOut })
    if (faults.length > 0) {
      this.development.hold(slug, held)
      return { kind: 'refused', faults }
    }
    const bytes = Buffer.from(before?.bytes.toString('utf8').startsWith(MARK) ? MARK + text : text)
    if (before) this.versions.keep(slug, before.bytes)
    if (!replaceFile(path, bytes, before)) return conflict(readOnDisk(path))
    this.versions.note(slug, bytes, isDraft)
    // What was typed on meanwhile is looked at after this, and what was looked at before is older.
    this.development.hold(slug, null)
    return this.saved(slug, hashOfBytes(bytes))
  }

  /** Gives a draft another name; its versions go with it. */
  rename(slug: string, { to, base }: { to: string; base: string | null }): SaveAnswer {
    const path = articleFile(this.folder, slug)
    const target = articleFile(this.folder, to)
    const before = readOnDisk(path)
    const problem = this.refuseOther(slug, before, base)
    if (problem) return problem
    const taken = { found: `an article of the name ${to}`, wanted: 'a name that no article has' }
    if (readOnDisk(target) || !linkNew(path, target)) return refused(path, taken)
    rmSync(path, { force: true })
    this.versions.move(slug, to)
    const held = this.development.content.heldText(slug)
    this.development.hold(slug, null)
    this.development.hold(to, held)
    this.development.read()
    return this.saved(to, before?.hash ?? null)
  }

  /** Removes a draft; its text is among the versions. */
  remove(slug: string, { base }: { base: string | null }): SaveAnswer {
    const path = articleFile(this.folder, slug)
    const before = readOnDisk(path)
    const problem = this.refuseOther(slug, before, base)
    if (problem) return problem
    if (before) this.versions.keepAlways(slug, before.bytes)
    rmSync(path, { force: true })
    this.development.hold(slug, null)
    this.development.read()
    return this.saved(slug, null)
  }

  private saved(slug: string, hash: string | null): SaveAnswer {
    return { kind: 'saved', slug, hash, versions: this.versions.list(slug) }
  }

  /** What keeps a text from being written: of what goes out every fault, of a draft those that it would give to what is out. */
  private barringFaults(slug: string, text: string, { isDraft, wasOut }: { isDraft: boolean; wasOut: boolean }): DeskFault[] {
    if (isDraft && !wasOut) return []
    const { content } = this.development
    this.development.hold(slug, text)
    if (!isDraft && !content.judged)
      throw new DeskProblem(409, 'The site folder has faults of its own, which entente check lists. Nothing was saved.')
    const own = shownFile(articleFile(this.folder, slug))
    return faultsOfArticle(content, slug).filter(({ file }) => !isDraft || file !== own)
  }

  /** Only a draft, and only as it was seen, is renamed or removed. */
  private refuseOther(slug: string, file: FileOnDisk | null, base: string | null): SaveAnswer | null {
    if ((file?.hash ?? null) !== base) return conflict(file)
    if (!file) throw new DeskProblem(404, `There is no article ${slug}.`)
    if (isDraftOn(textOf(file) ?? '') === true) return null
    const wanted = 'a draft; an article that is out keeps its address, or leads on from it (entente rename)'
    return refused(articleFile(this.folder, slug), { found: 'an article that is no draft', wanted })
  }
}

/** As the desk shows it, without a byte-order mark; a file that is no UTF-8 has none that could be saved again. */
function textOf(file: FileOnDisk | null): string | null {
  if (!file) return null
  const text = file.bytes.toString('utf8')
  if (!Buffer.from(text).equals(file.bytes))
    throw new DeskProblem(422, 'The file is no UTF-8 (entente check tells where). Save it as UTF-8 first.')
  return text.replace(/^\ufeff/, '')
}

/** Whether a text is that of a draft; `null` where it is no JSON and does not say that it is one. */
function isDraftOn(text: string): boolean | null {
  try {
    return fieldOf(JSON.parse(text) as unknown, 'draft') === true
  } catch {
    return saysDraft(text) ? true : null
  }
}

function conflict(file: FileOnDisk | null): SaveAnswer {
  return { kind: 'conflict', text: textOf(file), hash: file?.hash ?? null }
}

function refused(path: string, words: { found: string; wanted: string }): SaveAnswer {
  return { kind: 'refused', faults: [{ file: shownFile(path), ...WHOLE_FILE, path: [], ...words, example: '' }] }
}
