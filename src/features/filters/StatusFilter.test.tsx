// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { EMPTY_FILTER, type Filter } from '../../content/query/filter.ts'
import { StatusFilter } from './StatusFilter.tsx'

function Panel({ first = {}, firstHand }: { first?: Partial<Filter>; firstHand?: number }) {
  const [filter, setFilter] = useState<Filter>({ ...EMPTY_FILTER, ...first })
  return (
    <>
      <StatusFilter
        counts={{ announced: 7, completed: 2 }}
        {...(firstHand !== undefined && { firstHand })}
        filter={filter}
        onUpdate={(change) => setFilter(change)}
        onIntent={() => {}}
      />
      <button type="button" onClick={() => setFilter({ ...EMPTY_FILTER, statuses: ['completed'] })}>
        A link elsewhere
      </button>
      <output>{`${filter.statuses.join(' ')} ${filter.firstHand}`}</output>
    </>
  )
}
const boxes = () => screen.queryAllByRole('checkbox')

test('it is shut until it is opened, and then says what each choice would show', async () => {
  renderPage(<Panel firstHand={5} />)
  expect(boxes()).toHaveLength(0)
  await userEvent.click(screen.getByText('Status and sources'))
  expect(await screen.findByLabelText(/^Completed/)).not.toBeChecked()
  await userEvent.click(screen.getByLabelText(/^Completed/))
  await userEvent.click(screen.getByLabelText(/first-hand source/))
  expect(screen.getByRole('status')).toHaveTextContent('completed true')
})

test('it is open where something of it is chosen, from the beginning or elsewhere', async () => {
  renderPage(<Panel />)
  expect(boxes()).toHaveLength(0)
  await userEvent.click(screen.getByRole('button', { name: 'A link elsewhere' }))
  expect(await screen.findByLabelText(/^Completed/)).toBeChecked()
})

test('a list that does not know its sources offers statuses alone', () => {
  renderPage(<Panel first={{ statuses: ['announced'] }} />)
  expect(screen.getByText('Status', { selector: 'summary' })).toBeVisible()
  expect(screen.queryByRole('checkbox', { name: /first-hand/ })).not.toBeInTheDocument()
})
