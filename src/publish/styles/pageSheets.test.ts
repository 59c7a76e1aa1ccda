import { expect, test } from 'vitest'
import { pageSheets } from './pageSheets.ts'

test('each page has the rules for its own words', () => {
  const words = { article: new Set(['a', 'link']), map: new Set(['map']) }
  expect(pageSheets('a{top:0}.link{top:1px}.map{top:2px}:root{top:3px}', words)).toEqual({
    article: 'a{top:0}.link{top:1px}:root{top:3px}',
    map: '.map{top:2px}:root{top:3px}',
  })
})
