import { expect, test } from 'vitest'
import { filterSheet, withoutFontFaces } from './filterSheet.ts'

const filtered = (css: string, ...known: string[]) => filterSheet(css, (name) => known.includes(name))

test('rules that can match stay in their order, those of a list that can by themselves', () => {
  expect(filtered('.c{top:0}.a,.b:hover,td{top:1px}@media print{.b{top:2px}.a{top:3px}}.b{top:4px}*{margin:0}', 'a')).toBe(
    '.a{top:1px}@media print{.a{top:3px}}*{margin:0}',
  )
})

test('what is empty goes, but for layers, whose order counts', () => {
  expect(filtered('@layer base{.b{top:0}}@layer utilities{@supports (top:0){@media print{.b{top:0}}}.a{top:0}}', 'a')).toBe(
    '@layer base{}@layer utilities{.a{top:0}}',
  )
})

test('variables, properties and animations stay where something uses them, by way of others too', () => {
  const css = [
    ':root{--own:1px;--used:var(--behind);--behind:2px;--unused:var(--of-unused);--of-unused:3px}',
    '.a{top:var(--used,0);--own:2px;animation:1s fade}.b{animation-name:grow;top:var(--own)}',
    '@keyframes fade{0%{top:0}to{top:1px}}@keyframes grow{to{top:0}}',
    '@property --used{syntax:"*";inherits:false}@property --own{syntax:"*";inherits:false}',
  ].join('')
  expect(filtered(css, 'a')).toBe(
    ':root{--used:var(--behind);--behind:2px}.a{top:var(--used,0);animation:1s fade}@keyframes fade{0%{top:0}to{top:1px}}@property --used{syntax:"*";inherits:false}',
  )
  expect(filtered(css, 'a', 'b')).toContain('--own:2px')
})

test('typefaces, pages and comments', () => {
  const css = '/*! x */@font-face{font-family:N;src:url(n.woff2)}@media print{@page{margin:1cm}}.a{top:0}'
  expect(filtered(css)).toBe('@font-face{font-family:N;src:url(n.woff2)}@media print{@page{margin:1cm}}')
  expect(withoutFontFaces(css)).toBe('/*! x */@media print{@page{margin:1cm}}.a{top:0}')
})
