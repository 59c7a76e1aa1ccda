import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rollup } from 'vite'
import { PAGES } from '../../pages/pages.ts'
import { PACKAGE_ROOT } from '../code/packageRoot.ts'
import { wordsOf } from './wordsOf.ts'

/** What a module imports and its compiled code, as the bundler tells it. */
type CompiledModule = Pick<Rollup.ModuleInfo, 'code' | 'importedIds' | 'dynamicallyImportedIds'>

/** For each route the words of the code that draws its page. */
export type PageWords = Readonly<Record<string, ReadonlySet<string>>>

const SRC = join(PACKAGE_ROOT, 'src')
const SHELL = 'app/Shell.tsx'
const NOT_FOUND = 'app/failures/NotFound.tsx'
/** What the boot script may say at the top of any page; it is no part of the app. */
const BOOT_NOTE = join(SRC, 'hydration/boot/bootNote.ts')
/** Of older articles the page may hold but the beginning, which no code of the app draws. */
const EXCERPT = join(SRC, 'publish/pages/articleExcerpt.ts')
const ISLAND = join(SRC, 'hydration/island.tsx')
/** Draws what stands in it when it is first opened. */
const MENU = join(SRC, 'ui/menu/Menu.tsx')
const DIALOG = join(SRC, 'ui/Dialog.tsx')

/**
 * For each route the words of the code that draws it when it is prerendered: what its page and the shell import, and, where
 * a module makes islands, what that module imports late, since islands are prerendered. The app alone draws what else comes
 * late (latePart), what imports the dialog, and what stands in a menu, which is called so (`ShareMenu.tsx`).
 */
export function pageWords(getModuleInfo: (id: string) => CompiledModule | null): PageWords {
  const words = new Map<string, ReadonlySet<string>>()
  const wordsOfModule = (id: string, code: string): ReadonlySet<string> => {
    const known = words.get(id) ?? wordsOf(code)
    words.set(id, known)
    return known
  }
  const wordsOfRoute = (modules: readonly string[], besides: readonly string[] = []): Set<string> => {
    const found = new Set(modules.map((module) => join(SRC, module)))
    const all = new Set([BOOT_NOTE, ...besides].flatMap((file) => [...wordsOf(readFileSync(file, 'utf8'), 'ts')]))
    for (const id of found) {
      const info = getModuleInfo(id)
      if (!info || info.importedIds.includes(DIALOG)) continue
      const makesIslands = info.importedIds.includes(ISLAND)
      const hasMenu = info.importedIds.includes(MENU)
      for (const next of [...info.importedIds, ...(makesIslands ? info.dynamicallyImportedIds : [])])
        if (!hasMenu || next === MENU || !next.endsWith('Menu.tsx')) found.add(next)
      // Other modules make no elements, and the names of many elements are words of theirs.
      if (id.endsWith('.tsx') || makesIslands) for (const word of wordsOfModule(id, info.code ?? '')) all.add(word)
    }
    return all
  }
  return {
    ...Object.fromEntries(
      PAGES.map((page) => {
        const modules = [...('isFrame' in page ? [] : [SHELL]), `pages/${page.module}`]
        return [page.id, wordsOfRoute(modules, page.id === 'article' ? [EXCERPT] : [])] as const
      }),
    ),
    'not-found': wordsOfRoute([SHELL, NOT_FOUND]),
  }
}
