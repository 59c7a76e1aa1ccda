import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { SITES } from '../sites.ts'

/*
 * The bundler turns newer syntax into older, but leaves what is called as it is: a method that a browser does not have takes
 * away the page that calls it, and a pattern that it can't read the whole file. Decision 0015 says for whom.
 */

/** What some of the browsers that the site is built for do not have. */
const TOO_NEW = [
  /\.(?:toSorted|toReversed|toSpliced)\(/,
  /\b(?:Object|Map)\.groupBy\(/,
  /\bArray\.fromAsync\(/,
  /\bPromise\.(?:withResolvers|try)\(/,
  /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  /\bIterator\.(?:from|concat|prototype)\b/,
  /\bRegExp\.escape\(/,
  /\.(?:isWellFormed|toWellFormed)\(/,
  /\bURL\.(?:parse|canParse)\(/,
  /\bAbortSignal\.any\(/,
  /\.(?:checkVisibility|moveBefore)\(/,
  // But where it is asked for first.
  /(?<!in window\?)\brequestIdleCallback\(/,
  /\bscheduler\.(?:yield|postTask)\(/,
  /\(\?<[=!]/,
]

const assets = join(SITES.archive.folder, 'assets')
const filesOf = (ending: string) => readdirSync(assets).filter((file) => file.endsWith(ending))
const textOf = (file: string) => readFileSync(join(assets, file), 'utf8')

test('the built scripts call nothing that a browser which they are built for does not have', () => {
  const scripts = filesOf('.js')
  expect(scripts.length).toBeGreaterThan(10)
  const found = scripts.flatMap((file) =>
    TOO_NEW.flatMap((pattern) => pattern.exec(textOf(file))?.[0] ?? []).map((call) => `${file}: ${call}`),
  )
  expect(found).toEqual([])
})

test('the built styles leave the parts of text-decoration apart, since WebKit knows them in no other way', () => {
  const [, styles = ''] = / data-styles="[^"]*assets\/([^"]*)"/.exec(readFileSync(join(SITES.archive.folder, 'index.html'), 'utf8')) ?? []
  expect(textOf(styles)).toMatch(/\.found\{[^}]*text-decoration-line:underline/)
  expect(textOf(styles)).not.toMatch(/text-decoration:[^;}]*(?:px|#|var)/)
})
