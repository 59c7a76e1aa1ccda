import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { contentFolder } from '../../../../tests/fixtures/contentFolder.ts'
import { faultsOf, faultsOfArticle, inA } from '../../../../tests/fixtures/faultsOf.ts'
import { findForeignMarkup } from './foreignMarkup.ts'

test.each([
  ['A <b>bold</b> plan', 'the tag "<b>bold</b>"', '*emphasis*'],
  ['A <strong class="x">bold</strong> plan', expect.stringContaining('the tag'), '*emphasis*'],
  ['See <a href="https://x.org/">this</a>', expect.stringContaining('the tag'), '[words](https://…)'],
  ['One<br/>two', 'the tag "<br/>"', 'plain text; each paragraph is a text of its own in "body"'],
  ['<li>one', 'the tag "<li>"', 'a block of its own in "body": { "list": ["…", "…"] }'],
  ['A **bold** plan', 'the bold "**bold**"', '*emphasis*'],
  ['这是**重点**', 'the bold "**重点**"', '*emphasis*'],
  ['A __bold__ plan', 'the bold "__bold__"', '*emphasis*'],
  ['A `code` word', 'the code "`code`"', 'plain text, or *emphasis*'],
  ['AT&amp;T', 'the HTML "&amp;"', 'the character itself: &'],
  ['It&#8217;s', 'the HTML "&#8217;"', 'the character itself: ’'],
  ['It is.[1]', 'the citation [1] without ^', '[^1], or the number without brackets'],
  ['It is [1].', 'the citation [1] without ^', '[^1], or the number without brackets'],
  ['It is [1] so', 'the citation [1] without ^', '[^1], or the number without brackets'],
  ['It is.[1, 2]', 'the citation [1, 2] without ^', '[^1][^2], or the number without brackets'],
  ['It is.[^1,2]', 'the citation "[^1,2]"', '[^1], the number of a source; for two, [^1][^2]'],
  ['See [this] (https://x.org/)', 'the link "] (https://x.org/)"', '[words](https://…) without a blank between'],
  ['See <https://x.org/|this>', 'the link "<https://x.org/|this>"', '[words](https://…)'],
  ['OpenAIâ€™s', 'letters that were read in a wrong encoding, "â€™"', 'did you mean "’"? Export or copy it again as UTF-8'],
  ['NestlÃ©', 'letters that were read in a wrong encoding, "Ã©"', 'did you mean "é"? Export or copy it again as UTF-8'],
  ['It\\u2019s', 'an escape that shows as it is, "\\\\u2019"', 'the character itself, or one backslash before it in place of two'],
  ['Open\u200bAI', 'a character that nobody sees, and that no search finds words with, U+200B', 'the word typed anew'],
  ['# Terms', 'the heading "# "', 'a block of its own in "body": { "heading": "…" }'],
  ['• One\n• Two', 'the list "• "', 'a block of its own in "body": { "list": ["…", "…"] }'],
  ['- One\n- Two', 'the list "- "', 'a block of its own in "body": { "list": ["…", "…"] }'],
  ['One.\n\nTwo.', 'the empty line "\\n\\n"', 'a text of its own in "body" for each paragraph; lines in a text run on'],
])('%s', (text, found, wanted) => {
  expect(findForeignMarkup(text, 'marked', 2)).toEqual([{ found, wanted, example: expect.any(String) }])
})

test.each([
  'a < b and c > d, <3 and a <placeholder>',
  'f**k and s**t, 2 ** 3, 5 * 3 * 2',
  'the method __init__ and snake_case_names',
  'Hawai`i and O`ahu',
  'R&D; AT&T; x',
  '*emphasis*, [a link](https://x.org/a_(b)?c=[1]&amp;d=__e__) and a citation.[^1]',
  'It [sic] is [2025] EWHC 2863',
  '“[10] more gigawatts”, he said',
  'IRMÃ, SÃO PAULO, Ã la carte, Âge d’or',
  'C:\\users',
  '#1 in the market, # of seats',
  '- 5 degrees',
  'One line\nand another',
])('%s is a text', (text) => {
  expect(findForeignMarkup(text, 'marked', 2)).toEqual([])
})

test('titles and other plain texts have no marks at all', () => {
  const NO_MARKS = 'plain text; this field shows marks as they are written'
  const article = articleFile({ title: 'A *big* deal', summary: '<b>Big</b>.[^1]', body: ['x', { heading: '[Terms](https://x.org/)' }] })
  expect(faultsOfArticle(article)).toEqual([
    inA({ line: 2, column: 12, field: 'title', found: 'the emphasis "*big*"', wanted: NO_MARKS }),
    inA({ line: 9, column: 14, field: 'summary', found: 'the tag "<b>Big</b>"', wanted: NO_MARKS }),
    inA({ line: 9, column: 14, field: 'summary', found: 'the citation "[^1]"', wanted: `${NO_MARKS}; cite in "body"` }),
    inA({ line: 13, column: 18, field: 'body[1].heading', found: 'the link "[Terms]()"', wanted: `${NO_MARKS}; link in "body"` }),
  ])
})

test('titles of sources and names of companies are as others write them, but for what programs leave behind', () => {
  const source = { publisher: 'P', url: 'https://x.org/' }
  expect(faultsOfArticle(articleFile({ sources: [{ ...source, title: '[2025] EWHC [1] **x** `y`' }] }))).toEqual([])
  expect(faultsOfArticle(articleFile({ sources: [{ ...source, title: 'AT&amp;T' }] }))).toMatchObject([
    { line: 20, field: 'sources[0].title', found: 'the HTML "&amp;"', wanted: 'the character itself: &' },
  ])
  expect(faultsOf(contentFolder({}, [{ id: 'att', name: 'AT&amp;T', aliases: ['NestlÃ©'] }]))).toMatchObject([
    { file: 'companies.json', line: 4, field: '[0].name', found: 'the HTML "&amp;"', wanted: 'the character itself: &' },
    { file: 'companies.json', field: '[0].aliases[0]', wanted: 'did you mean "é"? Export or copy it again as UTF-8' },
  ])
})
