import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PAGES } from '../../pages/pages.ts'
import { pageWords } from './pageWords.ts'

const src = (module: string) => join(process.cwd(), 'src', module)
const page = (id: string) => src(`pages/${PAGES.find((row) => row.id === id)?.module}`)

interface Module {
  says: string
  imports?: readonly string[]
  late?: readonly string[]
}

/** What pages say in a build of these modules; each says one word of its own. */
function wordsIn(modules: Readonly<Record<string, Module>>) {
  return pageWords((id) => {
    const module = modules[id]
    if (!module) return null
    return { code: `say("${module.says}")`, importedIds: [...(module.imports ?? [])], dynamicallyImportedIds: [...(module.late ?? [])] }
  })
}

test('a page has the words of what it imports and of the shell; one in frames has no shell', () => {
  const words = wordsIn({
    [src('app/Shell.tsx')]: { says: 'shell', imports: [src('ui/Icon.tsx')] },
    [src('ui/Icon.tsx')]: { says: 'icon' },
    [src('app/failures/NotFound.tsx')]: { says: 'nothing' },
    [page('article')]: { says: 'article', imports: [src('content/text/day.ts'), src('ui/Icon.tsx')] },
    [page('embed')]: { says: 'frame' },
    [src('content/text/day.ts')]: { says: 'table' },
  })
  const note = ['boot-note', 'button', 'div', 'p']
  expect([...(words['article'] ?? [])]).toEqual(expect.arrayContaining([...note, 'shell', 'icon', 'article']))
  expect(words['article']).not.toContain('table')
  expect(words['embed']).toContain('frame')
  expect(words['embed']).not.toContain('shell')
  expect([...(words['not-found'] ?? [])]).toEqual(expect.arrayContaining([...note, 'shell', 'nothing']))
  expect(Object.keys(words).toSorted()).toEqual([...PAGES.map(({ id }) => id), 'not-found'].toSorted())
})

test('islands are prerendered; what else comes late is not', () => {
  const words = wordsIn({
    [page('article')]: { says: 'article', imports: [src('a/PartIsland.ts'), src('a/List.tsx')] },
    [src('a/PartIsland.ts')]: { says: 'frame-of-island', imports: [src('hydration/island.tsx')], late: [src('a/Part.tsx')] },
    [src('a/Part.tsx')]: { says: 'island' },
    [src('a/List.tsx')]: { says: 'list', imports: [src('hydration/latePart.tsx')], late: [src('a/Late.tsx')] },
    [src('a/Late.tsx')]: { says: 'late' },
  })
  expect([...(words['article'] ?? [])]).toEqual(expect.arrayContaining(['article', 'frame-of-island', 'island', 'list']))
  expect(words['article']).not.toContain('late')
})

test('dialogs, and what stands in a menu, the app alone draws', () => {
  const words = wordsIn({
    [page('article')]: { says: 'article', imports: [src('a/FindDialog.tsx'), src('a/CiteButton.tsx')] },
    [src('a/FindDialog.tsx')]: { says: 'dialog', imports: [src('ui/Dialog.tsx'), src('a/Field.tsx')] },
    [src('a/Field.tsx')]: { says: 'field' },
    [src('a/CiteButton.tsx')]: { says: 'cite', imports: [src('ui/menu/Menu.tsx'), src('a/CiteMenu.tsx')] },
    [src('ui/menu/Menu.tsx')]: { says: 'menu' },
    [src('a/CiteMenu.tsx')]: { says: 'ways-to-cite' },
  })
  for (const word of ['cite', 'menu']) expect(words['article']).toContain(word)
  for (const word of ['dialog', 'field', 'ways-to-cite']) expect(words['article']).not.toContain(word)
})

test('the modules that it goes by are there', () => {
  const named = [...readFileSync(src('publish/styles/pageWords.ts'), 'utf8').matchAll(/'((?:\w+\/)+\w+\.tsx?)'/g)].map(
    ([, path = '']) => path,
  )
  expect(named.length).toBeGreaterThanOrEqual(6)
  expect(named.filter((path) => !existsSync(src(path)))).toEqual([])
})
