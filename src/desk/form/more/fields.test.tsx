// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderArticleForm } from '../../../../tests/fixtures/renderArticleForm.tsx'

const text = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
const amount = {
  value: 4_000_000_000,
  currency: 'USD',
  qualifier: null,
  period: 'over five years',
  words: 'worth $4 billion over five years',
}

test('a sum is typed as people write it, and shown in full', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', companies: ['aurora', 'helion'] })
  await user.click(screen.getByRole('button', { name: '+ Sum' }))
  await user.keyboard('€6,5 Mrd')
  expect(text('Sum')).toHaveValue('€6,5 Mrd')
  await user.tab()
  expect(text('Sum')).toHaveValue('6,500,000,000')
  expect(text('Sum')).toHaveAccessibleDescription('€6.5 billion: 6,500,000,000')
  await user.type(text('What for'), 'halls')
  await user.click(screen.getByRole('combobox', { name: 'Who pays' }))
  await user.keyboard('{Enter}')
  expect(fields()).toMatchObject({ amounts: [{ value: 6_500_000_000, currency: 'EUR', what: 'halls', from: 'aurora' }] })
  await user.click(screen.getByRole('button', { name: 'Remove Sum 1' }))
  expect(fields()).not.toHaveProperty('amounts')
})

test('what is no sum stays as it was typed', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', amounts: [{ currency: 'USD', what: 'x' }] })
  await user.type(text('Sum'), 'six')
  await user.tab()
  expect(text('Sum')).toHaveValue('six')
  expect(fields()).toMatchObject({ amounts: [{ value: 'six' }] })
})

test('a sum that the text names asks who pays', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', companies: ['aurora', 'helion'] }, { suggestions: { amounts: [amount] } })
  await user.click(screen.getByRole('button', { name: '$4 billion, who pays?' }))
  expect(screen.getByText(/“worth \$4 billion over five years”: take it as a sum/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Aurora pays Helion' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(fields()).toMatchObject({
    amounts: [{ value: 4_000_000_000, currency: 'USD', what: 'over five years', from: 'aurora', to: 'helion' }],
  })
  expect(text('What for')).toHaveFocus()
  expect(screen.queryByRole('button', { name: '$4 billion, who pays?' })).toBeNull()
})

test('a sum can be left out', async () => {
  const { user, fields } = renderArticleForm({ title: 'x' }, { suggestions: { amounts: [amount] } })
  await user.click(screen.getByRole('button', { name: '$4 billion, who pays?' }))
  await user.click(screen.getByRole('button', { name: 'leave out' }))
  expect(screen.queryByText(/who pays/)).toBeNull()
  expect(fields()).toEqual({ title: 'x' })
})

test('a size becomes a term', async () => {
  const { user, fields } = renderArticleForm(
    { title: 'x' },
    { suggestions: { sizes: [{ text: 'up to 2 GW', unit: 'GW', words: 'up to 2 gigawatts' }] } },
  )
  await user.click(screen.getByRole('button', { name: '+ up to 2 GW, as a term' }))
  await user.keyboard('Compute')
  expect(fields()).toMatchObject({ terms: [{ name: 'Compute', value: 'up to 2 GW' }] })
})

test('what it continues is suggested, found by title, and removed', async () => {
  const { user, fields } = renderArticleForm(
    { title: 'x' },
    { suggestions: { follows: [{ slug: 'helion-letter-of-intent', title: 'Helion, letter of intent', date: '2026-06-02' }] } },
  )
  await user.click(screen.getByRole('button', { name: '+ Helion, letter of intent 2 Jun 2026' }))
  await user.keyboard('hall{Enter}')
  expect(fields()).toMatchObject({ follows: ['helion-letter-of-intent', 'teal-grid'] })
  await user.click(screen.getByRole('button', { name: 'Remove Helion, letter of intent' }))
  await user.click(screen.getByRole('button', { name: 'Remove Teal Grid opens a hall' }))
  expect(fields()).toEqual({ title: 'x' })
})

test('rare fields are folded, and open where they are used or have faults', async () => {
  const { user, fields } = renderArticleForm({ title: 'x' })
  const more = screen.getByText('More').closest('details')
  expect(more).toHaveProperty('open', false)
  await user.click(screen.getByText('More'))
  expect(more).toHaveProperty('open', true)
  await user.click(screen.getByRole('button', { name: 'Looked at today' }))
  await user.click(screen.getByRole('button', { name: '+ Author' }))
  await user.keyboard('Ada')
  await user.click(screen.getByRole('button', { name: '+ Correction' }))
  await user.keyboard('The sum.')
  await user.type(text('Note'), 'By hand.')
  expect(fields()).toEqual({
    title: 'x',
    checked: '2026-11-29',
    authors: [{ name: 'Ada' }],
    corrections: [{ date: '2026-11-29', text: 'The sum.' }],
    note: 'By hand.',
  })
})

test('what no article has is named, and removed', async () => {
  const { user, fields } = renderArticleForm(
    { title: 'x', byline: 'Ada' },
    { faults: ({ byline }) => (byline ? [{ path: ['byline'], found: '“byline”', wanted: 'a field of an article' }] : []) },
  )
  const group = screen.getByRole('group', { name: '“byline”, no field of an article' })
  expect(within(group).getByText('"Ada"')).toBeVisible()
  expect(within(group).getByText(/wanted: a field of an article/)).toBeVisible()
  await user.click(within(group).getByRole('button'))
  expect(fields()).toEqual({ title: 'x' })
})

const names = ['title', 'date', 'kind', 'status', 'summary', 'companies', 'body', 'whyItMatters', 'sources', 'amounts', 'terms', 'follows']
const rare = ['authors', 'published', 'updated', 'checked', 'corrections', 'note', 'slugs', 'draft']
const block = fc.oneof(
  fc.jsonValue(),
  fc.record({ list: fc.jsonValue() }),
  fc.record({ quote: fc.jsonValue() }),
  fc.record({ image: fc.jsonValue() }),
)
const value = fc.oneof(fc.jsonValue(), fc.array(block, { maxLength: 3 }))

test('whatever lies in a file, the form shows it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...names, ...rare), fc.string()), value, { maxKeys: 8 }), (fields) => {
      renderArticleForm(JSON.parse(JSON.stringify(fields)))
    }),
    { numRuns: 40 },
  )
})
