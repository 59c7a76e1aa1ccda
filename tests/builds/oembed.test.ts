import { afterEach, beforeEach, expect, test } from 'vitest'
import { findHeadFaults } from '../links/findHeadFaults.ts'
import { readPublishedSite, readText } from '../links/publishedSite.ts'
import { filesOf, firstArchive } from './archiveModel.ts'
import { copyProject, type ProjectCopy } from './projectCopy.ts'

/** Builds take seconds, on a busy machine minutes. */
const PATIENCE_MS = 900_000
const ADDRESS = 'https://example.org/'

let project: ProjectCopy
beforeEach(() => {
  project = copyProject()
})
afterEach(() => project.remove(), 60_000)

test(
  'every article and list tells other sites how to show it, and none where the publisher does not want that or the address is not known',
  async () => {
    const { environment, ...archive } = firstArchive()
    project.writeContent(filesOf({ environment, ...archive }))
    const siteAfter = async (changes: Record<string, string>) => {
      await project.build({ outDir: 'dist', cache: 'kept', environment: { ...environment, ...changes } })
      return readPublishedSite({ folder: `${project.folder}/dist`, address: ADDRESS, base: '/' })
    }
    const filesIn = (files: ReadonlySet<string>) => [...files].filter((file) => /oembed/.test(file))

    const site = await siteAfter({})
    const telling = [...site.pages.values()].filter(({ oembeds }) => oembeds.length > 0)
    expect(telling.flatMap((page) => findHeadFaults(site, page))).toEqual([])
    expect(filesIn(site.files)).toEqual(telling.map(({ path }) => `${path}oembed.json`).sort())
    for (const kind of [/^$/, /^articles\//, /^companies\//, /^partnerships\//, /^timeline\//]) {
      expect(telling.filter(({ path }) => kind.test(path)).length, String(kind)).toBeGreaterThan(0)
    }
    const shown = (path: string) => String(JSON.parse(readText(site.folder, `${path}oembed.json`)).html)
    const ofCompany = telling.find(({ path }) => path.startsWith('companies/'))?.path ?? ''
    expect(shown(ofCompany)).toContain(`src="${ADDRESS}embed/?within=${ofCompany.split('/')[1]}"`)
    const ofPair = telling.find(({ path }) => path.startsWith('partnerships/'))?.path ?? ''
    const [, one, other] = ofPair.split('/')
    expect(shown(ofPair)).toContain(`src="${ADDRESS}embed/?company=${one}&amp;company=${other}&amp;match=all"`)

    for (const unwanted of [{ ENTENTE_OEMBED: '0' }, { ENTENTE_URL: undefined as unknown as string }]) {
      const { files, pages } = await siteAfter(unwanted)
      expect(filesIn(files)).toEqual([])
      expect([...pages.values()].flatMap(({ oembeds }) => oembeds)).toEqual([])
    }
  },
  PATIENCE_MS,
)
