import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { site } from '../../../tests/fixtures/site.ts'
import { partnershipStub, redirectPage } from './partnershipStub.ts'

test('a stub names what there is of the two, newest first, and leads on', async () => {
  const archive = memoryArchive({
    'first-deal': articleFile({ date: '2025-01-01', title: 'A first deal' }),
    'second-deal': articleFile({ date: '2025-02-01', title: 'A second <deal>' }),
    other: articleFile({ companies: ['openai', 'oracle'] }),
  })
  const { html, meta } = await partnershipStub(archive, site(), '/partnerships/microsoft/openai/')
  expect(html).toContain('MICROSOFT and OPENAI</h1>')
  expect(html).toContain('2 announcements in the archive.')
  expect(html).toMatch(
    /1 Feb 2025: <a class="link" dir="auto" href="\/news\/articles\/second-deal\/">A second &lt;deal&gt;<\/a>.*1 Jan 2025/,
  )
  expect(html).toContain('href="/news/?company=microsoft&amp;company=openai&amp;match=all"')
  expect(html).toContain('href="/news/companies/openai/"')
  expect(html).toContain('href="/news/partnerships/microsoft/openai/feed.atom"')
  expect(meta).toMatchObject({
    path: '/partnerships/microsoft/openai/',
    title: 'MICROSOFT and OPENAI: the story of their partnership',
    description: '2 announcements; latest: A second <deal>.',
    feed: 'MICROSOFT and OPENAI',
  })
})

test('the other order leads to the one address', () => {
  const html = redirectPage('/news/', 'https://example.org/news/partnerships/a/b/', '/partnerships/a/b/')
  expect(html).toContain('<link rel="canonical" href="https://example.org/news/partnerships/a/b/">')
  expect(html).toContain('<meta http-equiv="refresh" content="0;url=/news/partnerships/a/b/">')
  expect(html).toContain('<a href="/news/partnerships/a/b/">')
})
