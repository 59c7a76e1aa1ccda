import { expect, test } from 'vitest'
import { readPlainText } from './readPlainText.ts'

/** What is read of a text, without what is empty. */
function read(text: string) {
  const { stories, problems } = readPlainText(text, 'a.txt')
  expect(problems).toEqual([])
  return stories.map(({ title, blocks, url, dates, stated }) => ({
    title,
    blocks,
    ...(url === null ? {} : { url }),
    ...(dates.length === 0 ? {} : { dates: dates.map(({ words, where }) => `${words} (${where})`) }),
    ...stated,
  }))
}

test('the head of a release: what it is, its day, headline, the line under it', () => {
  const text = `PRESS RELEASE – 12 September 2025

HELION AND AURORA SIGN PACT
Two gigawatts and a fund

- Up to 2 GW
- A fund of $3bn

Helion and Aurora have signed a pact.`
  expect(read(text)).toEqual([
    {
      title: 'HELION AND AURORA SIGN PACT',
      blocks: ['Two gigawatts and a fund', { list: ['Up to 2 GW', 'A fund of $3bn'] }, 'Helion and Aurora have signed a pact.'],
      dates: ['12 September 2025 (line with the day)'],
    },
  ])
})

test('a text that begins with a sentence has no headline', () => {
  expect(read('Helion has signed a pact with Aurora. It runs for five years.')).toEqual([
    { title: null, blocks: ['Helion has signed a pact with Aurora. It runs for five years.'] },
  ])
})

test('lines with names say what they say', () => {
  const text =
    'Title: Helion buys Aurora\nDate: 2025-09-12\nSource: The deal, https://x.example/1\n\nHelion buys Aurora.\n\n[1] https://x.example/2\nLink: https://x.example/3'
  expect(read(text)).toEqual([
    {
      title: 'Helion buys Aurora',
      blocks: ['Helion buys Aurora.'],
      url: 'https://x.example/3',
      dates: ['2025-09-12 (line "Date:")'],
      sources: [
        { title: 'The deal', publisher: null, url: 'https://x.example/1', date: null },
        { title: null, publisher: null, url: 'https://x.example/2', date: null },
      ],
    },
  ])
})

test('a name before the address of a source is that of who published it, for each of several', () => {
  const text = `Helion buys Aurora

Helion buys Aurora, the two said on Tuesday.

Source: Reuters — https://x.example/1

Sources: AP News, https://x.example/2; The deal, https://x.example/3.`
  expect(read(text)[0]?.sources).toEqual([
    { title: null, publisher: 'Reuters', url: 'https://x.example/1', date: null },
    { title: null, publisher: 'AP News', url: 'https://x.example/2', date: null },
    { title: 'The deal', publisher: null, url: 'https://x.example/3', date: null },
  ])
})

test('a mail that was answered is read without its marks', () => {
  const text = '> Subject: Re: Helion buys Aurora\n> From: a@x.example\n>\n> Helion buys Aurora\n>\n> Helion has bought\n> Aurora.'
  expect(read(text)).toEqual([{ title: 'Helion buys Aurora', blocks: ['Helion has bought Aurora.'] }])
})

test('lines of dashes part stories that are ones, and nothing else', () => {
  const story = (name: string) => `${name} buys Aurora\n\n${name} has bought Aurora, the two companies said on Tuesday.`
  expect(read(`${story('Helion')}\n\n***\n\n${story('Meta')}`).map(({ title }) => title)).toEqual([
    'Helion buys Aurora',
    'Meta buys Aurora',
  ])
  expect(read(`${story('Helion')}\n\n###\n\nAbout Helion\n\nHelion builds power plants in three countries of Europe.`)).toEqual([
    {
      title: 'Helion buys Aurora',
      blocks: [
        'Helion has bought Aurora, the two companies said on Tuesday.',
        '###',
        { heading: 'About Helion' },
        'Helion builds power plants in three countries of Europe.',
      ],
    },
  ])
})
