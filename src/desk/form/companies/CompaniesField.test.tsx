// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderArticleForm } from '../../../../tests/fixtures/renderArticleForm.tsx'

const box = () => screen.getByRole('combobox', { name: 'Add a company' })
const options = () => within(screen.getByRole('listbox', { name: 'Add a company' })).getAllByRole('option')

test('a company is found by its alias, and taken with Enter', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', companies: ['aurora'] })
  await user.type(box(), 'hln')
  expect(options()[0]).toHaveTextContent('Helion“HLN”')
  expect(box()).toHaveAttribute('aria-activedescendant', options()[0]?.id)
  await user.keyboard('{Enter}')
  expect(fields()).toMatchObject({ companies: ['aurora', 'helion'] })
  expect(box()).toHaveFocus()
  expect(box()).toHaveValue('')
})

test('arrows, Home and End walk along the options, Escape closes them', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', companies: [] })
  await user.type(box(), 'hel{ArrowDown}')
  expect(options()[1]).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{End}')
  expect(options().at(-1)).toHaveAttribute('aria-selected', 'true')
  expect(options().at(-1)).toHaveTextContent('New company “hel”…')
  await user.keyboard('{Home}{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(box()).toHaveValue('hel')
  await user.keyboard('{ArrowDown}{Enter}')
  expect(fields()).toMatchObject({ companies: ['helion'] })
})

test('parties are moved and removed, and the focus stays with them', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', companies: ['aurora', 'nobody', 'helion'] })
  expect(screen.getByText('not in companies.json')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Move Helion earlier' }))
  expect(fields()).toMatchObject({ companies: ['aurora', 'helion', 'nobody'] })
  expect(screen.getByRole('button', { name: 'Move Helion earlier' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Remove nobody' }))
  expect(fields()).toMatchObject({ companies: ['aurora', 'helion'] })
  expect(screen.getByRole('button', { name: 'Remove Helion' })).toHaveFocus()
})

test('a company that the text names is taken with one press', async () => {
  const { user, fields } = renderArticleForm(
    { title: 'x', companies: ['aurora'] },
    { suggestions: { companies: [{ id: 'teal-grid', name: 'Teal Grid', words: 'with power from Teal Grid' }] } },
  )
  await user.click(screen.getByRole('button', { name: '+ Teal Grid “with power from Teal Grid”' }))
  expect(fields()).toMatchObject({ companies: ['aurora', 'teal-grid'] })
  expect(screen.queryByRole('button', { name: /^\+ Teal Grid/ })).toBeNull()
})

test('a new company is added in place, after a look at what it may be', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', companies: ['aurora'] })
  await user.type(box(), 'Northern Fjørd AS{Enter}')
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
  expect(screen.getByRole('textbox', { name: 'Id' })).toHaveValue('northern-fjord-as')
  await user.type(screen.getByRole('textbox', { name: /^Other names/ }), 'NFA')
  await user.click(screen.getByRole('button', { name: 'Add the company' }))
  expect(fields()).toMatchObject({ companies: ['aurora', 'northern-fjord-as'] })
  expect(screen.getByText('Northern Fjørd AS')).toBeVisible()
  expect(box()).toHaveFocus()
})

test('“Is it …?” takes the company that is known', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', companies: [] })
  await user.type(box(), 'Teal-Grid AS')
  await user.keyboard('{End}{Enter}')
  await user.click(screen.getByRole('button', { name: 'Is it Teal Grid?' }))
  expect(fields()).toMatchObject({ companies: ['teal-grid'] })
  expect(screen.queryByRole('group', { name: 'New company' })).toBeNull()
})

test('why a company is not added is said, and what was typed stays', async () => {
  const refused = { file: 'companies.json', line: 1, column: 1, path: ['id'], field: 'id', found: '“x”', wanted: 'another id', example: '' }
  const { user, fields } = renderArticleForm({ title: 'x', companies: [] }, { onCompany: () => [refused] })
  await user.type(box(), 'Nordlys{Enter}')
  await user.keyboard('{Enter}')
  expect(await screen.findByText('Found “x”; wanted: another id.')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Nordlys')
  expect(fields()).toMatchObject({ companies: [] })
})
