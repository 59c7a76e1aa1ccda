// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderArticleForm } from '../../../../tests/fixtures/renderArticleForm.tsx'

const text = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

test('Enter begins a paragraph, Backspace in an empty one takes it back', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: ['One', 'Three'] })
  await user.type(text('Paragraph 1'), '{Enter}')
  expect(text('Paragraph 2')).toHaveFocus()
  await user.keyboard('Two')
  expect(fields()).toMatchObject({ body: ['One', 'Two', 'Three'] })
  await user.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}')
  expect(fields()).toMatchObject({ body: ['One', 'Three'] })
  expect(text('Paragraph 1')).toHaveFocus()
  expect(text('Paragraph 1').selectionStart).toBe(3)
})

test('several paragraphs that are pasted become as many', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: ['Before after', 'Last'] })
  await user.click(text('Paragraph 1'))
  text('Paragraph 1').setSelectionRange(7, 7)
  await user.paste('one\n\ntwo\nlines\n\nthree ')
  expect(fields()).toMatchObject({ body: ['Before one', 'two lines', 'threeafter', 'Last'] })
  expect(text('Paragraph 3')).toHaveFocus()
  expect(text('Paragraph 3').selectionStart).toBe(5)
})

test('a block is moved, turned into another and deleted by keys', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: ['One', 'Two'] })
  await user.type(text('Paragraph 2'), '{Alt>}{ArrowUp}{/Alt}')
  expect(fields()).toMatchObject({ body: ['Two', 'One'] })
  expect(text('Paragraph 1')).toHaveFocus()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Type of Paragraph 1' }), 'Heading')
  expect(fields()).toMatchObject({ body: [{ heading: 'Two' }, 'One'] })
  await user.click(text('Paragraph 1'))
  await user.click(screen.getByRole('button', { name: 'Delete Paragraph 1' }))
  expect(fields()).toMatchObject({ body: [{ heading: 'Two' }] })
  expect(text('Heading, block 1')).toHaveFocus()
})

test('emphasis and links are set round what is chosen', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: ['a firm plan here'] })
  await user.click(text('Paragraph 1'))
  text('Paragraph 1').setSelectionRange(2, 6)
  await user.keyboard('{Control>}i{/Control}')
  expect(fields()).toMatchObject({ body: ['a *firm* plan here'] })
  text('Paragraph 1').setSelectionRange(14, 18)
  await user.paste('https://example.org/')
  expect(fields()).toMatchObject({ body: ['a *firm* plan [here](https://example.org/)'] })
})

test('the tools are one stop of the Tab key', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: ['One'], sources: [{ publisher: 'Helion' }] })
  await user.click(text('Paragraph 1'))
  await user.tab()
  expect(screen.getByRole('button', { name: 'Emphasis' })).toHaveFocus()
  await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')
  expect(fields()).toMatchObject({ body: ['One[^1]'] })
})

test('a list goes on with Enter, and is left by Enter in an empty item', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: [] })
  await user.click(screen.getByRole('button', { name: '+ List' }))
  await user.keyboard('One{Enter}Two{Enter}{Enter}After')
  expect(fields()).toMatchObject({ body: [{ list: ['One', 'Two'] }, 'After'] })
})

test('what stands behind the caret in a heading becomes a paragraph', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: [] })
  await user.click(screen.getByRole('button', { name: '+ Heading' }))
  await user.keyboard('Now{Enter}Much.')
  expect(fields()).toMatchObject({ body: [{ heading: 'Now' }, 'Much.'] })
})

test('quotes and pictures have their fields', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: [] })
  await user.click(screen.getByRole('button', { name: '+ Quote' }))
  await user.keyboard('We stay.')
  await user.type(text('Who said it'), 'Robin')
  await user.click(screen.getByRole('button', { name: '+ Picture' }))
  await user.keyboard('a.jpg')
  await user.type(text('What it shows'), 'Hands')
  await user.type(text('Caption'), 'The day.')
  await user.clear(text('Caption'))
  expect(fields()).toMatchObject({
    body: [
      { quote: 'We stay.', by: 'Robin' },
      { image: 'a.jpg', alt: 'Hands' },
    ],
  })
})

test('a block of no known type is shown as it stands, and removed', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: ['One', { video: 'x.mp4' }, 7] })
  expect(screen.getByText('{"video":"x.mp4"}')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Remove Block 2, of no known type' }))
  expect(fields()).toMatchObject({ body: ['One', 7] })
})

test('why it matters is begun, counted, and gone when it is emptied', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: [] })
  expect(screen.getByText(/^Left empty on purpose/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Write why it matters' }))
  await user.keyboard('Aurora gains. It pays.')
  expect(screen.getByText('first sentence 2 words')).toBeVisible()
  expect(fields()).toMatchObject({ whyItMatters: ['Aurora gains. It pays.'] })
  await user.clear(text('Why it matters, paragraph 1'))
  await user.keyboard('{Backspace}')
  expect(fields()).toEqual({ title: 'x', body: [] })
})

/** What React has drawn an element with last: it is another object after each time. */
function drawnWith(element: Element): unknown {
  const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'))
  return key === undefined ? undefined : Reflect.get(element, key)
}

test('a letter draws the text it is typed in, and no other', async () => {
  const paragraphs = Array.from({ length: 5 }, (_, at) => `Text ${at}.[^1]`)
  const body = [...paragraphs, { quote: 'We stay.', by: 'Robin' }, { list: ['One', 'Two'] }]
  const { user, fields } = renderArticleForm({ title: 'x', summary: 'Short.', body, sources: [{ publisher: 'Helion' }] })
  const drawnAgain = async (typedIn: string | RegExp) => {
    await user.click(text(typedIn))
    const before = new Map([...document.querySelectorAll('textarea, input')].map((box) => [box, drawnWith(box)]))
    expect([...before.values()]).not.toContain(undefined)
    await user.keyboard('a')
    return [...before].filter(([box, was]) => drawnWith(box) !== was).map(([box]) => box)
  }
  expect(await drawnAgain('Paragraph 3')).toEqual([text('Paragraph 3')])
  expect(await drawnAgain(/^Summary/)).toEqual([text(/^Summary/)])
  expect(await drawnAgain('List, block 7, item 2')).not.toContain(text('Paragraph 3'))
  expect(fields()).toMatchObject({ summary: 'Short.a', body: expect.arrayContaining(['Text 2.[^1]a', { list: ['One', 'Twoa'] }]) })
})
