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
  rate: null,
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

test('a sum of a year that the text names is one', async () => {
  const yearly = { ...amount, period: 'a year', rate: 'year', words: '$4 billion a year' }
  const { user, fields } = renderArticleForm({ title: 'x' }, { suggestions: { amounts: [yearly] } })
  await user.click(screen.getByRole('button', { name: '$4 billion, who pays?' }))
  await user.click(screen.getByRole('button', { name: 'not said' }))
  expect(fields()).toMatchObject({ amounts: [{ value: 4_000_000_000, currency: 'USD', what: '', period: 'year' }] })
})

test('a sum can be left out', async () => {
  const { user, fields } = renderArticleForm({ title: 'x' }, { suggestions: { amounts: [amount] } })
  await user.click(screen.getByRole('button', { name: '$4 billion, who pays?' }))
  await user.click(screen.getByRole('button', { name: 'leave out' }))
  expect(screen.queryByText(/who pays/)).toBeNull()
  expect(fields()).toEqual({ title: 'x' })
})

const size = { text: 'up to 2 GW', unit: 'power', words: 'up to 2 gigawatts', size: { value: 2, unit: 'GW', qualifier: 'up to' } }

test('a size that the text names becomes one of the article, and what no size holds a term', async () => {
  const hours = { text: '3 GWh', unit: 'power', words: '3 GWh', size: null }
  const { user, fields } = renderArticleForm({ title: 'x' }, { suggestions: { sizes: [size, hours] } })
  await user.click(screen.getByRole('button', { name: '+ up to 2 GW' }))
  await user.keyboard('halls')
  expect(fields()).toMatchObject({ sizes: [{ value: 2, unit: 'GW', qualifier: 'up to', what: 'halls' }] })
  expect(screen.queryByRole('button', { name: '+ up to 2 GW' })).toBeNull()
  await user.click(screen.getByRole('button', { name: '+ 3 GWh, as a term' }))
  await user.keyboard('Compute')
  expect(fields()).toMatchObject({ terms: [{ name: 'Compute', value: '3 GWh' }] })
})

test('a size is typed with its unit, and rare fields of it are folded', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', companies: ['aurora', 'helion'] })
  await user.click(screen.getByRole('button', { name: '+ Size' }))
  await user.keyboard('1,5 GW')
  await user.tab()
  expect(text('How much')).toHaveValue('1.5')
  expect(screen.getByRole('combobox', { name: 'Unit' })).toHaveValue('GW')
  await user.type(text('Of what'), 'halls')
  const row = within(screen.getByRole('group', { name: 'Size 1' }))
  expect(row.getByText('More').closest('details')).toHaveProperty('open', false)
  await user.click(row.getByText('More'))
  await user.type(row.getByRole('textbox', { name: 'Up to' }), '2')
  await user.selectOptions(row.getByRole('combobox', { name: 'Its own status' }), 'Intended')
  await user.click(row.getByRole('combobox', { name: 'Part of a larger size of' }))
  await user.keyboard('teal{Enter}')
  const whole = { value: 1.5, most: 2, unit: 'GW', what: 'halls', status: 'intended', partOf: 'teal-grid' }
  expect(fields()).toMatchObject({ sizes: [whole] })
})

test('a sum of a year says so, and adds to no other', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', amounts: [{ value: 5, currency: 'USD', what: 'x', period: 'year' }] })
  const period = screen.getByRole('combobox', { name: 'For each, or for one' })
  expect(period).toHaveAccessibleDescription('Readers see “a year”; it is added to no other sum.')
  await user.clear(period)
  expect(fields()).toEqual({ title: 'x', amounts: [{ value: 5, currency: 'USD', what: 'x' }] })
})

test('days of the deal show how readers see them', async () => {
  const { user, fields } = renderArticleForm({ title: 'x' })
  await user.click(screen.getByRole('button', { name: '+ Day' }))
  await user.keyboard('closes{Tab}second half of 2026')
  expect(text('When')).toHaveAccessibleDescription('Readers see “second half of 2026”.')
  expect(fields()).toMatchObject({ dates: [{ what: 'closes', when: 'second half of 2026' }] })
})

test('roles are chosen beside a company, go with it, and those of strangers are named', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', companies: ['aurora', 'helion'], roles: { ghost: ['host'] } })
  await user.click(screen.getByRole('button', { name: 'Roles of Helion: none yet' }))
  const panel = within(screen.getByRole('group', { name: 'What Helion does' }))
  expect(panel.getByRole('button', { name: 'investor' })).toHaveFocus()
  await user.keyboard('{Enter}')
  await user.click(panel.getByRole('button', { name: 'supplier' }))
  expect(panel.getByRole('button', { name: 'supplier', pressed: true })).toBeVisible()
  expect(fields()).toMatchObject({ roles: { helion: ['investor', 'supplier'] } })
  await user.click(panel.getByRole('button', { name: 'investor' }))
  await user.click(panel.getByRole('button', { name: 'Done' }))
  expect(screen.getByRole('button', { name: 'Roles of Helion: supplier' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Remove Roles of “ghost”, no party' }))
  expect(fields()).toMatchObject({ roles: { helion: ['supplier'] } })
  await user.click(screen.getByRole('button', { name: 'Remove Helion' }))
  expect(fields()).toEqual({ title: 'x', companies: ['aurora'] })
})

test('a role that is none can be taken away', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', companies: ['aurora'], roles: { aurora: ['zebra', 'host'] } })
  await user.click(screen.getByRole('button', { name: 'Roles of Aurora: zebra, host' }))
  await user.click(screen.getByRole('button', { name: '“zebra”, unknown' }))
  expect(fields()).toMatchObject({ roles: { aurora: ['host'] } })
})

test('companies that are mentioned are found by name and suggested, and parties are none', async () => {
  const companies = [{ id: 'teal-grid', name: 'Teal Grid', words: 'Teal Grid' }]
  const { user, fields } = renderArticleForm({ title: 'x', companies: ['aurora'] }, { suggestions: { companies } })
  await user.click(screen.getByRole('button', { name: '+ Teal Grid mentioned' }))
  await user.keyboard('aurora')
  expect(screen.queryByRole('option', { name: /Aurora/ })).toBeNull()
  await user.clear(screen.getByRole('combobox', { name: 'Add a company that is mentioned' }))
  await user.keyboard('hln{Enter}')
  expect(fields()).toMatchObject({ mentions: ['teal-grid', 'helion'] })
  expect(screen.queryByRole('button', { name: '+ Teal Grid mentioned' })).toBeNull()
})

test('an article of other parties is continued for a reason, or stands beside', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', companies: ['aurora'], follows: ['teal-grid'] })
  const reason = text('Why this continues “Teal Grid opens a hall”')
  expect(reason).toHaveAccessibleDescription('The two have one company in common. If it is another deal, put it under “See also”.')
  await user.type(reason, 'It has passed on.')
  expect(fields()).toMatchObject({ follows: [{ article: 'teal-grid', because: 'It has passed on.' }] })
  await user.clear(reason)
  expect(fields()).toMatchObject({ follows: ['teal-grid'] })
  await user.click(screen.getByRole('combobox', { name: 'Add an article to be read beside this one' }))
  await user.keyboard('hel{Enter}')
  expect(fields()).toMatchObject({ seeAlso: ['helion-letter-of-intent'] })
})

test('where two parties are the same no reason is asked', () => {
  renderArticleForm({ title: 'x', companies: ['aurora', 'helion'], follows: ['teal-grid'] })
  expect(screen.queryByRole('textbox', { name: /^Why this continues/ })).toBeNull()
})

test('a source says what it is, whose it is and when it was read, and need not have a title', async () => {
  const { user, fields } = renderArticleForm({ title: 'x' })
  await user.click(screen.getByRole('button', { name: '+ Source' }))
  await user.keyboard('https://x.org/')
  const row = within(screen.getByRole('group', { name: 'Source 1' }))
  await user.type(row.getByRole('textbox', { name: 'Publisher' }), 'Helion')
  await user.selectOptions(row.getByRole('combobox', { name: 'What it is' }), 'Announcement')
  await user.click(row.getByRole('button', { name: 'Read today' }))
  await user.click(row.getByText('More'))
  await user.click(row.getByRole('combobox', { name: 'The publisher’s company' }))
  await user.keyboard('helion{Enter}')
  const source = { publisher: 'Helion', company: 'helion', kind: 'announcement', url: 'https://x.org/', read: '2026-11-29' }
  expect(fields()).toEqual({ title: 'x', sources: [source] })
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

const deal = ['roles', 'mentions', 'amounts', 'sizes', 'dates', 'terms', 'follows', 'seeAlso']
const names = ['title', 'date', 'kind', 'status', 'summary', 'companies', 'body', 'whyItMatters', 'sources', ...deal]
const rare = ['authors', 'published', 'updated', 'checked', 'corrections', 'note', 'slugs', 'draft']
const block = fc.oneof(
  fc.jsonValue(),
  fc.record({ list: fc.jsonValue() }),
  fc.record({ quote: fc.jsonValue() }),
  fc.record({ image: fc.jsonValue() }),
  fc.record({ article: fc.jsonValue(), because: fc.jsonValue() }),
  fc.record({ value: fc.jsonValue(), most: fc.jsonValue(), unit: fc.jsonValue(), partOf: fc.jsonValue(), period: fc.jsonValue() }),
)
const value = fc.oneof(
  fc.jsonValue(),
  fc.array(block, { maxLength: 3 }),
  fc.array(fc.constantFrom('aurora', 'helion'), { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('aurora', 'helion', 'ghost'), fc.jsonValue(), { maxKeys: 3 }),
)

test('whatever lies in a file, the form shows it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...names, ...rare), fc.string()), value, { maxKeys: 8 }), (fields) => {
      renderArticleForm(JSON.parse(JSON.stringify(fields)))
    }),
    { numRuns: 40 },
  )
})
