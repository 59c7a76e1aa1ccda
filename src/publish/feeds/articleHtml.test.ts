import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import type { FactLine } from '../../content/story/facts/factLines.ts'
import { articleHtml } from './articleHtml.ts'

const htmlOf = (differences: Partial<ArticleFile>, facts: FactLine[] = []) =>
  articleHtml({ url: 'https://example.org/news/' }, parseArticle(articleFile(differences), 'a-deal'), facts)

test('why it matters comes first, then the text, then the sources', () => {
  expect(htmlOf({}).split('\n')).toEqual([
    '<p dir="auto"><strong dir="ltr">Why it matters:</strong> The leading pair stays together. Rivals must plan for that.</p>',
    '<p dir="auto">OpenAI and Microsoft have put out a joint statement.<sup><a href="https://example.org/news/articles/a-deal/#source-1">1</a></sup></p>',
    '<h2>Sources</h2>',
    '<ol><li><bdi><a href="https://openai.com/joint-statement/">A joint statement</a></bdi>, <bdi>OpenAI</bdi>, 11 Sep 2025</li></ol>',
  ])
})

test('the facts of the deal stand as a short list after why it matters', () => {
  const html = htmlOf({}, [{ name: 'Money', text: 'up to $5 <billion>' }])
  expect(html.split('\n')[1]).toBe('<ul><li><strong>Money:</strong> <span dir="auto">up to $5 &lt;billion&gt;</span></li></ul>')
})

test('sources say of what kind they are; without a title the publisher is the link', () => {
  const url = 'https://cnbc.com/'
  const html = htmlOf({
    sources: [
      { title: 'A deal', publisher: 'OpenAI', kind: 'announcement', url },
      { publisher: 'CNBC', kind: 'report', url, date: '2025-09-11' },
      { publisher: 'Somebody', url },
    ],
  })
  const items = [
    `<bdi><a href="${url}">A deal</a></bdi>, <bdi>OpenAI</bdi> (Announcement)`,
    `Report by <bdi><a href="${url}">CNBC</a></bdi>, 11 Sep 2025`,
    `Page by <bdi><a href="${url}">Somebody</a></bdi>`,
  ]
  expect(html).toContain(`<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`)
})

test('headings, quotes, lists, emphasis and links keep what they are, and links within the site become whole', () => {
  const html = htmlOf({
    body: [
      { heading: 'What changes' },
      { quote: 'We *stay*.', by: 'Bret Taylor' },
      { list: ['[before](/articles/first-deal/)', '[elsewhere](https://x.org/?a=1&b=2)'] },
    ],
  })
  expect(html).toContain('<h2 dir="auto">What changes</h2>')
  expect(html).toContain('<blockquote><p dir="auto">“We <em>stay</em>.”</p><p dir="auto">Bret Taylor</p></blockquote>')
  expect(html).toContain(
    '<ul dir="auto"><li><a href="https://example.org/news/articles/first-deal/">before</a></li><li><a href="https://x.org/?a=1&amp;b=2">elsewhere</a></li></ul>',
  )
})

test('how the article was made is told last', () => {
  expect(htmlOf({ note: 'Drafted by *a program*, see [how](/about/).' })).toMatch(
    /<h2>About this article<\/h2>\n<p dir="auto">Drafted by <em>a program<\/em>, see <a href="https:\/\/example.org\/news\/about\/">how<\/a>.<\/p>$/,
  )
})

test('a picture comes from the site, with its size and what is said of it', () => {
  const image = { image: 'images/a.0123456789.jpg', width: 1_200, height: 800, alt: 'Two "hands"' }
  const body = [image, { ...image, caption: 'So it was.[^1]', credit: 'P & Q' }]
  const html = articleHtml({ url: 'https://example.org/news/' }, parseArticle({ ...articleFile(), body }, 'a-deal'), [])
  const img = '<img src="https://example.org/news/images/a.0123456789.jpg" width="1200" height="800" alt="Two &quot;hands&quot;">'
  expect(html).toContain(`<figure>${img}</figure>`)
  const source = '<sup><a href="https://example.org/news/articles/a-deal/#source-1">1</a></sup>'
  const caption = `<span dir="auto">So it was.${source}</span> <small dir="auto">P &amp; Q</small>`
  expect(html).toContain(`<figure>${img}<figcaption>${caption}</figcaption></figure>`)
})

test('corrections are told, and what an article does not have leaves no heading', () => {
  const corrections = [{ date: '2025-09-13', text: 'The sum was *wrong*.' }]
  expect(htmlOf({ corrections })).toContain('<h2>Corrections</h2>\n<ul><li>13 Sep 2025: The sum was <em>wrong</em>.</li></ul>')
  const bare = htmlOf({ body: ['A text.'], whyItMatters: [], sources: [] })
  expect(bare).toBe('<p dir="auto">A text.</p>')
})

test('no text can become markup', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', '<script>', '</p>', 'javascript:', '*', '[', ']', '(', ')', '/', 'a'),
  })
  const allowed =
    /^(?:[^<>]|<\/?(?:p|strong|em|sup|h2|ol|ul|li|blockquote|bdi|figure|figcaption|span|small)(?: dir="(?:auto|ltr)")?>|<a href="https?:[^"<>]*">|<\/a>|<img src="https:[^"<>]*" width="9" height="9" alt="[^"<>]*">)*$/
  fc.assert(
    fc.property(hostile, (text) => {
      const sources = [{ title: text, publisher: text, url: 'https://x.org/' }]
      const image = { image: `images/${text}`, width: 9, height: 9, alt: text, caption: text, credit: text }
      const body = [text, { heading: text }, { quote: text, by: text }, { list: [text] }, image]
      const article = parseArticle({ ...articleFile({ whyItMatters: [text], sources, note: text }), body }, 'a-deal')
      const html = articleHtml({ url: 'https://example.org/news/' }, article, [{ name: 'Parts', text }])
      expect(html).toMatch(allowed)
    }),
  )
})
