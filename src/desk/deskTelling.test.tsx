// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeDesk } from '../../tests/fixtures/fakeDesk.ts'
import { openDesk, surroundDesk } from '../../tests/fixtures/openDesk.tsx'
import { keepFoundFields } from './draft/foundFields.ts'
import { keepLocally, listCopies, listLocalDrafts } from './draft/localDrafts.ts'

const DRAFT = '{\n  "title": "A deal",\n  "draft": true\n}\n'
const OUT = '{\n  "title": "A deal",\n  "date": "2026-11-12"\n}\n'

surroundDesk()

const title = () => screen.findByLabelText<HTMLTextAreaElement>(/^Title/)
const type = async (words: string) => fireEvent.change(await title(), { target: { value: words } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

/* Where the desk leads to, and what it says. */

test('whoever comes to an article goes on at its heading, also by the link of the one that is open', async () => {
  fakeDesk({ deal: DRAFT, other: OUT.replace('A deal', 'Another one') })
  openDesk('#/articles/deal')
  const heading = await screen.findByRole('heading', { level: 1, name: 'A deal' })
  expect(heading).toHaveFocus()
  const link = screen.getByRole('link', { name: /^A deal/ })
  link.focus()
  fireEvent.click(link)
  expect(heading).toHaveFocus()
  const skip = screen.getByRole('link', { name: 'Skip to the article' })
  skip.focus()
  fireEvent.click(skip)
  expect(heading).toHaveFocus()
  expect(location.hash).toBe('#/articles/deal')
  press('New article')
  expect(await screen.findByRole('heading', { level: 1, name: 'Untitled' })).toHaveFocus()
})

test('while two texts wait, the main button and Ctrl+S lead to both', async () => {
  const { files } = fakeDesk({ deal: OUT })
  openDesk('#/articles/deal')
  await type('Mine')
  files.set('deal', OUT.replace('A deal', 'Theirs'))
  press('Save')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Two texts of this article' })).toHaveFocus())
  press('Decide later')
  press('Two texts: choose')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Two texts of this article' })).toHaveFocus())
  press('Decide later')
  fireEvent.keyDown(document.body, { key: 's', ctrlKey: true })
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Two texts of this article' })).toHaveFocus())
  expect(files.get('deal')).toContain('Theirs')
})

test('of what closed tabs left, each text is told of once, one at a time, and can be discarded unseen', async () => {
  fakeDesk({ deal: OUT })
  const left = (tab: string, text: string, at: number) => keepLocally('test', { slug: 'deal', tab, text, base: 'old', at })
  left('a', OUT, 1)
  left('b', OUT.replace('A deal', 'Twice'), 2)
  left('c', OUT.replace('A deal', 'Twice'), 3)
  left('d', OUT.replace('A deal', 'Once'), 4)
  openDesk('#/articles/deal')
  expect(await screen.findByText(/A tab that was closed left a text/)).toBeInTheDocument()
  expect(listLocalDrafts('test', 'deal').map(({ tab }) => tab)).toEqual(['d', 'c'])
  press('and 1 more')
  expect(screen.getAllByText(/A tab that was closed left a text/)).toHaveLength(2)
  for (const button of screen.getAllByRole('button', { name: 'Discard' })) fireEvent.click(button)
  expect(screen.queryByText(/A tab that was closed left a text/)).toBeNull()
  expect(listLocalDrafts('test', 'deal')).toEqual([])
  expect(listCopies('test', 'deal')).toHaveLength(2)
})

test('where a field comes from is known in every tab until the article is published', async () => {
  const { files } = fakeDesk({ deal: DRAFT })
  keepFoundFields('test', 'deal', [{ field: 'title', value: 'A deal', words: 'A DEAL', where: 'headline' }])
  openDesk('#/articles/deal')
  expect(await screen.findByText('A DEAL')).toBeInTheDocument()
  expect(sessionStorage).toHaveLength(0)
  fireEvent.click(await screen.findByRole('button', { name: 'Publish' }))
  await waitFor(() => expect(files.get('deal')).not.toContain('draft'))
  cleanup()
  openDesk('#/articles/deal')
  await title()
  expect(screen.queryByText('A DEAL')).toBeNull()
})

test('what can’t be read, or has no title, goes by the name of its file, and stays a draft where it says so', async () => {
  fakeDesk({ 'broken-one': '{ "title": "A deal", "draft": true, oh }' })
  openDesk('#/articles/broken-one')
  expect(await screen.findByRole('heading', { level: 1, name: 'broken-one.json' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /^broken-one\.json/ })).toBeInTheDocument()
  expect(screen.getByText('Draft')).toBeInTheDocument()
})

test('an article that is no draft and can’t be read says so, and not that it is published', async () => {
  fakeDesk({ 'broken-one': '{ oh }' })
  openDesk('#/articles/broken-one')
  expect(await screen.findByText('Unreadable')).toBeInTheDocument()
  expect(screen.queryByText('Published')).toBeNull()
})

test('an address that another article has leads to that article', async () => {
  fakeDesk({ deal: DRAFT, other: OUT.replace('A deal', 'Another one') })
  openDesk('#/articles/deal')
  const field = await screen.findByRole('textbox', { name: 'Address' })
  fireEvent.change(field, { target: { value: 'other' } })
  fireEvent.blur(field)
  const note = await screen.findByText(/Another article has this address already/)
  expect(within(note).getByRole('link', { name: 'Another one' })).toHaveAttribute('href', '#/articles/other')
})

test('what the server can’t do is told in its own sentence, and so is what is wrong with other files', async () => {
  const desk = fakeDesk({ deal: OUT })
  const session = openDesk('#/articles/deal')
  await title()
  desk.faults = [
    { file: 'companies.json', line: 1, column: 1, path: [], field: '', found: 'no such file', wanted: 'the list', example: '' },
  ]
  desk.problem = 'The disk is full. Nothing was saved.'
  session.onContent()
  expect(await screen.findByText(/^The disk is full\. Nothing was saved\.$/, {}, { timeout: 3000 })).toBeInTheDocument()
  desk.problem = null
  session.onContent()
  const line = await screen.findByText('companies.json')
  expect(line.closest('[role=status]')).toHaveTextContent('companies.json: no such file; wanted is the list.')
})
