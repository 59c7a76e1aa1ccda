// @vitest-environment jsdom

import { QueryClient } from '@tanstack/react-query'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../../../tests/fixtures/askArchive.ts'
import { provideIndexedDb } from '../../../../tests/fixtures/fakeIndexedDb.ts'
import { memoryArchive } from '../../../../tests/fixtures/memoryArchive.ts'
import { recordsOf, savedRecord } from '../../../../tests/fixtures/readerRecords.ts'
import { renderPage } from '../../../../tests/renderPage.tsx'
import { savedFiles } from '../../../../tests/savedFiles.ts'
import { ServicesContext } from '../../../data/services.ts'
import { formatDeviceLink } from '../../../reader/deviceLink.ts'
import { isSaved } from '../../../reader/marks.ts'
import { loadReader } from '../../../reader/reader.ts'
import { formatReaderFile } from '../../../reader/readerFile.ts'
import { savedArticles, savedWithoutCard } from '../../../reader/savedArticles.ts'
import { BringFromLink } from './BringFromLink.tsx'
import { ReaderSettings } from './ReaderSettings.tsx'
import { SavedByName } from './SavedByName.tsx'
import { TakeAlong } from './TakeAlong.tsx'

provideIndexedDb()

const archive = memoryArchive({ 'big-deal': articleFile({ title: 'A big deal', date: '2025-03-01' }) })
const services = { ask: askArchive(archive), client: new QueryClient() }

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = vi.fn(function show(this: HTMLDialogElement) {
    this.open = true
  })
  HTMLDialogElement.prototype.close = vi.fn(function close(this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  })
  localStorage.clear()
  const reader = await loadReader()
  await reader.erase()
})

/** The store outlasts the file, as it does a page. */
afterAll(async () => {
  await (await loadReader()).erase()
  localStorage.clear()
})

function show(element: React.ReactNode, address = '/saved/') {
  return renderPage(<ServicesContext value={services}>{element}</ServicesContext>, address)
}

function choose(text: string, name = 'mine.json') {
  const file = new File([text], name)
  file.text = async () => text
  const [input] = document.querySelectorAll('input[type=file]')
  if (!input) throw new Error('a chooser expected')
  fireEvent.change(input, { target: { files: [file] } })
}

const press = (name: string | RegExp) => act(() => fireEvent.click(screen.getByRole('button', { name })))
/** A dialog is one for the reader from the moment it is shown, a moment after its words are there. */
const answer = async (name: string) => {
  const button = within(await screen.findByRole('dialog')).getByRole('button', { name })
  act(() => fireEvent.click(button))
}
const dialog = () => screen.queryByRole('dialog')
const records = async () => (await loadReader()).records()

const FILE = formatReaderFile(
  recordsOf(
    savedRecord('a', 5),
    { key: 'note a', at: 5, value: { text: 'theirs' } },
    { key: 'follow /companies/openai/', at: 5, value: { name: 'OpenAI' } },
  ),
  [{ slug: 'a', article: {}, labels: [] }],
  'http://localhost:3000/',
  '2026-11-30',
)

test('a file says first what it would change, and changes it only when it is let', async () => {
  const reader = await loadReader()
  await reader.change([{ key: 'note a', value: { text: 'mine' } }])
  show(<TakeAlong />)
  choose(FILE)
  await screen.findByRole('dialog', { name: 'Bring in the file' })
  expect(screen.getByText('1 saved article and 1 follow are new here.')).toBeInTheDocument()
  expect(screen.getByText('1 note is newer here and stays.')).toBeInTheDocument()
  expect(screen.getByText('1 whole article comes along, to be read without the site.')).toBeInTheDocument()
  await answer('Leave it')
  expect(dialog()).toBeNull()
  expect(isSaved(await records(), 'a')).toBe(false)
  choose(FILE)
  await screen.findByRole('dialog')
  await answer('Bring in')
  await screen.findByText('Brought in.')
  expect(isSaved(await records(), 'a')).toBe(true)
  expect((await records()).get('note a')?.value).toEqual({ text: 'mine' })
  expect(await reader.copies()).toHaveLength(1)
  choose(FILE)
  await screen.findByText('1 note is newer here and stays.')
  expect(screen.queryByRole('button', { name: 'Leave it' })).toBeNull()
})

test('a bad file says what was found and wanted, and that nothing has changed', async () => {
  show(<TakeAlong />)
  choose('<opml>', 'feeds.opml')
  await screen.findByText(/“feeds.opml” can’t be brought in. Found: text that begins “<opml>”. Wanted: .*. Nothing has changed here./)
  expect(dialog()).toBeNull()
})

test('a file that is dropped is read as well', async () => {
  show(<TakeAlong />)
  const file = new File([FILE], 'mine.json')
  file.text = async () => FILE
  fireEvent.drop(screen.getByRole('region', { name: 'Take it along' }), { dataTransfer: { files: [file], types: ['Files'] } })
  await screen.findByRole('dialog', { name: 'Bring in the file' })
})

test('saved to a file, erased and brought in, all of it is back', async () => {
  const files = savedFiles()
  const reader = await loadReader()
  await reader.merge([savedRecord('a', 5), { key: 'note a', at: 6, value: { text: 'mine' } }, { key: 'read a', at: 7, value: {} }], [])
  const before = [...reader.records()]
  localStorage.setItem('reader:theme', 'dark')
  sessionStorage.setItem('reader:scroll', '{}')
  localStorage.setItem('other', 'stays')
  const eraseOffline = vi.fn(async () => true)
  show(<TakeAlong eraseOffline={eraseOffline} />)
  press('Erase everything…')
  await screen.findByRole('dialog', { name: 'Erase everything' })
  expect(screen.getByText('1 saved article, with 1 note')).toBeInTheDocument()
  expect(
    screen.getByText('what is kept to read offline, which comes back with the next visit unless you switch it off'),
  ).toBeInTheDocument()
  await answer('Save to a file first')
  await screen.findByText(/^Saved as .*saved-\d{4}-\d\d-\d\d\.json$/)
  await answer('Erase')
  await screen.findByText(/^Everything is erased/)
  expect([...(await records())]).toEqual([])
  expect([eraseOffline.mock.calls.length, localStorage.getItem('reader:theme'), sessionStorage.getItem('reader:scroll')]).toEqual([
    1,
    null,
    null,
  ])
  expect(localStorage.getItem('other')).toBe('stays')
  const [file] = files
  choose((await file?.text) ?? '')
  await screen.findByRole('dialog', { name: 'Bring in the file' })
  await answer('Bring in')
  await screen.findByText('Brought in.')
  expect(new Map(await records())).toEqual(new Map(before))
})

test('what the browser refuses to erase is named', async () => {
  show(<TakeAlong eraseOffline={async () => false} />)
  vi.spyOn(await loadReader(), 'erase').mockRejectedValue(new Error('no'))
  press('Erase everything…')
  await screen.findByRole('dialog')
  await answer('Erase')
  await screen.findByText(/what you saved and follow and what is kept for offline may still be there/)
})

test('feeds and bookmarks are files, and what has no feed is named', async () => {
  const files = savedFiles()
  const reader = await loadReader()
  const follow = (address: string, name: string) => ({ key: `follow ${address}`, value: { name, hues: [], since: 1 } })
  await reader.change([follow('/companies/openai/', 'OpenAI'), follow('/search/?q=chips', '“chips”')])
  await reader.merge([savedRecord('a')], [])
  show(<TakeAlong />)
  press('Feeds (OPML)')
  await screen.findByText(/feeds-.*\.opml, with 1 feed\. Left out: “chips” is a search/)
  press('Bookmarks (HTML)')
  await screen.findByText(/bookmarks-.*\.html$/)
  expect(await files[0]?.text).toContain('xmlUrl="http://localhost:3000/companies/openai/feed.atom"')
  expect(await files[1]?.text).toContain('HREF="http://localhost:3000/articles/a/"')
})

test('a link is asked about, leaves the address, and brings cards from the archive', async () => {
  const day = 20_000 * 86_400_000
  const link = await formatDeviceLink(
    recordsOf(savedRecord('big-deal', day), savedRecord('gone', day), { key: 'note big-deal', at: day, value: { text: 'mine' } }),
  )
  let address = ''
  const { useLocation } = await import('react-router-dom')
  function Address() {
    const { pathname, hash } = useLocation()
    address = pathname + hash
    return null
  }
  show(
    <>
      <BringFromLink />
      <Address />
    </>,
    `/saved/${link}`,
  )
  await screen.findByRole('dialog', { name: 'Bring in the link' })
  expect(address).toBe('/saved/')
  expect(screen.getByText('2 saved articles and 1 note are new here.')).toBeInTheDocument()
  expect(screen.getByText('This site does not have “gone”: kept by name alone.')).toBeInTheDocument()
  await answer('Bring in')
  await screen.findByText('Brought in.')
  expect(savedArticles(await records())).toMatchObject([{ card: { title: 'A big deal' }, note: 'mine', at: day }])
  expect(savedWithoutCard(await records())).toEqual(['gone'])
})

test('what was kept by name gets its title when it is looked up, and can be removed', async () => {
  await (await loadReader()).change([
    { key: 'saved big-deal', value: {} },
    { key: 'saved gone', value: {} },
  ])
  localStorage.setItem('reader:keeps', 'yes')
  show(<SavedByName />)
  press('Look up their titles')
  await screen.findByText(/^The site does not have them/)
  expect(savedArticles(await records()).map(({ card }) => card.title)).toEqual(['A big deal'])
  press('Remove gone')
  await waitFor(() => expect(screen.queryByText('gone')).toBeNull())
  expect(savedWithoutCard(await records())).toEqual([])
})

test('a link that is opened once more gives a title to what had none, and changes nothing else', async () => {
  const reader = await loadReader()
  await reader.change([
    { key: 'saved big-deal', value: {} },
    { key: 'saved other', value: { card: 'mine' } },
  ])
  show(<BringFromLink />, `/saved/${await formatDeviceLink(recordsOf(savedRecord('big-deal', 1), savedRecord('other', 1)))}`)
  await screen.findByText('1 saved article is newer there and takes the place of yours.')
  await answer('Bring in')
  await screen.findByText('Brought in.')
  expect(savedArticles(await records()).map(({ card }) => card.title)).toEqual(['A big deal'])
  expect((await records()).get('saved other')?.value).toEqual({ card: 'mine' })
})

test('a link that was cut off says so', async () => {
  const link = await formatDeviceLink(recordsOf(savedRecord('big-deal', 1)))
  show(<BringFromLink />, `/saved/${link.slice(0, -9)}`)
  await screen.findByText(/^The link can’t be read: it is cut off/)
})

test('settings act at once, and read marks go when they are switched off', async () => {
  const reader = await loadReader()
  await reader.change([{ key: 'read a', value: {} }])
  localStorage.setItem('reader:keeps', 'yes')
  show(<ReaderSettings />)
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }))
  expect(document.documentElement.dataset['theme']).toBe('dark')
  fireEvent.click(screen.getByRole('checkbox', { name: /^Skim/ }))
  expect('skim' in document.documentElement.dataset).toBe(true)
  fireEvent.click(screen.getByRole('checkbox', { name: /letters as keys/ }))
  expect(localStorage.getItem('reader:keys')).toBe('off')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Mark what I have read' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Take away the 1 read mark' }))
  await waitFor(async () => expect((await records()).get('read a')?.value).toBeNull())
  await screen.findByText('1 read mark taken away.')
  fireEvent.click(screen.getByRole('radio', { name: 'As the system' }))
  fireEvent.click(screen.getByRole('checkbox', { name: /^Skim/ }))
})
