import { expect, test } from 'vitest'
import { wordsOf } from './wordsOf.ts'

test('words stand in tags, too', () => {
  expect([...wordsOf('html = `<p class="mt-3 link">` + text')]).toEqual(expect.arrayContaining(['p', 'mt-3', 'link']))
})

test('words stand in strings and templates, and nowhere else', () => {
  const script = [
    "// it's a 'comment'",
    'const grid = jsx("td", { className: `p-1 $' + '{wide ? "md:p-2" : \'hidden\'} m-0` })',
    String.raw`const escaped = "a\"b", pattern = /"not"/`,
    'table(grid)',
  ].join('\n')
  expect([...wordsOf(script)].toSorted()).toEqual(['a', 'a"b', 'b', 'hidden', 'm-0', 'md:p-2', 'p-1', 'td'])
})
