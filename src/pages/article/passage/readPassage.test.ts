// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { readPassage } from './readPassage.ts'

afterEach(() => document.body.replaceChildren())

/** The passage between two marks, which are taken out of the page first. */
function read(html: string) {
  document.body.innerHTML = html
  const range = document.createRange()
  const find = (mark: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(mark)
      if (at < 0) continue
      ;(node as Text).deleteData(at, 1)
      return { node, at }
    }
    throw new Error(`no ${mark}`)
  }
  const [start, end] = [find('['), find(']')]
  range.setStart(start.node, start.at)
  range.setEnd(end.node, end.at)
  const passage = readPassage(document.body, range)
  return passage && { text: passage.text, words: passage.text.slice(passage.start, passage.end) }
}

test('blocks are apart, spaces are collapsed, and source marks belong to the text', () => {
  expect(read('<h1>A deal</h1><p>They  say\n [that it<a href="#1"><sup>1</sup></a>] goes on.</p>')).toEqual({
    text: 'A deal\nThey say that it1 goes on.\n',
    words: 'that it1',
  })
})

test('a passage may span blocks', () => {
  expect(read('<p>In [the first.</p> <ul><li>And a</li><li>list] too.</li></ul>')).toEqual({
    text: 'In the first.\nAnd a\nlist too.\n',
    words: 'the first.\nAnd a\nlist',
  })
})

test('what is not shown, and what lies over the page, is no part of it', () => {
  const html = '<p hidden>gone</p><div popover>menu</div><p>[words<span style="display:none">none</span><svg><text>x</text></svg>]</p>'
  expect(read(html)).toEqual({ text: 'words\n', words: 'words' })
})

test('what stands as a block within a line breaks it', () => {
  expect(read('<p>see [this<span style="position:absolute;display:block"> (another site)</span> page]</p>')).toEqual({
    text: 'see this\n(another site)\npage\n',
    words: 'this\n(another site)\npage',
  })
})

test('a selection without text is no passage', () => {
  expect(read('<p>one[</p><p> ]two</p>')).toBe(null)
})
