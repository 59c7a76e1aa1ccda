import { chmodSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyEdit, edits, filesOf, firstArchive } from './archiveModel.ts'
import { copyProject, type ProjectCopy, readOutput } from './projectCopy.ts'

/** Builds take seconds, and each edit is followed by two. */
const PATIENCE_MS = 900_000

let project: ProjectCopy
beforeEach(() => {
  project = copyProject()
})
// Some dozen sites lie in it.
afterEach(() => project.remove(), 60_000)

/** What pages and feeds say, and where pictures have it. */
function changeCode(copy: ProjectCopy, times: number): void {
  copy.changeCode('src/publish/shareImages/cardSvg.tsx', /const MARGIN = \d+/, `const MARGIN = ${80 + times}`)
  copy.changeCode('src/content/site/builtInSite.ts', /'Agreement[^']*'/, `'Agreement, ${times} times changed'`)
}

const differences = (one: readonly string[], other: readonly string[]) => ({
  only: one.filter((file) => !other.includes(file)),
  missing: other.filter((file) => !one.includes(file)),
})
const NONE = { only: [], missing: [] }

test(
  'whatever is edited, a build that takes over what it can gives byte for byte what a build from nothing gives',
  async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (sequence) => {
        const archive = firstArchive()
        project.writeContent(filesOf(archive))
        const { environment } = archive
        await project.build({ outDir: 'dist', cache: 'kept', environment })
        for (const [i, edit] of sequence.entries()) {
          applyEdit(archive, edit)
          if (edit.what === 'code') changeCode(project, archive.code)
          project.writeContent(filesOf(archive))
          await project.build({ outDir: 'dist', cache: 'kept', environment: archive.environment })
          await project.build({ outDir: `fresh-${i}`, cache: `none-${i}`, environment: archive.environment })
          expect(differences(project.treeOf('dist'), project.treeOf(`fresh-${i}`)), `after ${JSON.stringify(edit)}`).toEqual(NONE)
        }
      }),
      { numRuns: 1, endOnFailure: true },
    )
  },
  PATIENCE_MS,
)

test(
  'a build that is killed leaves the last site and the cache whole, wherever it was',
  async () => {
    const archive = firstArchive()
    const { environment } = archive
    const settings = { outDir: 'dist', cache: 'kept', environment }
    project.writeContent(filesOf(archive))
    await project.build(settings)
    const before = project.treeOf('dist')
    applyEdit(archive, { what: 'correct', place: 0, day: 1 })
    applyEdit(archive, { what: 'company', place: 3, day: 2 })
    project.writeContent(filesOf(archive))
    for (const moment of ['Reading the content', 'Bundling the code', 'Indexing for search']) {
      await project.build(settings, (said, kill) => said.includes(moment) && kill())
      expect(differences(project.treeOf('dist'), before), `killed after "${moment}"`).toEqual(NONE)
    }
    await project.build(settings)
    await project.build({ ...settings, outDir: 'fresh', cache: 'none' })
    expect(differences(project.treeOf('dist'), project.treeOf('fresh'))).toEqual(NONE)
    expect(readOutput(project, 'dist', 'articles/deal-0/index.html')).toContain('Corrected on the 1th.')
  },
  PATIENCE_MS,
)

test(
  'what other flags of Vite, other permissions and other options have made before is not taken over',
  async () => {
    const archive = firstArchive()
    const { environment } = archive
    project.writeContent(filesOf(archive))
    await project.build({ outDir: 'fresh', cache: 'none', environment })
    await project.build({ outDir: 'dist', cache: 'kept', environment, flags: ['--minify', 'false'] })
    await project.build({ outDir: 'dist', cache: 'kept', environment })
    expect(differences(project.treeOf('dist'), project.treeOf('fresh')), 'flags').toEqual(NONE)
    const page = join(project.folder, 'dist/articles/deal-0/index.html')
    const { mode } = statSync(page)
    chmodSync(page, 0o400)
    for (const host of ['nginx', 'any']) {
      for (const more of [{ ENTENTE_PRECOMPRESS: '1', ENTENTE_WHOLE_ARTICLES: '2' }, {}]) {
        await project.build({ outDir: 'dist', cache: 'kept', environment: { ...environment, ...more, ENTENTE_HOST: host } })
      }
    }
    expect(differences(project.treeOf('dist'), project.treeOf('fresh')), 'options').toEqual(NONE)
    expect(statSync(page).mode).toBe(mode)
  },
  PATIENCE_MS,
)
