// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../../../tests/renderPage.tsx'
import { AllPairs } from './AllPairs.tsx'
import { GoesOnFrom } from './GoesOnFrom.tsx'
import { SeeAlso } from './SeeAlso.tsx'
import { StorySoFar } from './StorySoFar.tsx'

const reference = (slug: string) => ({ slug, title: `The ${slug}`, date: '2025-01-01', kind: 'cloud', status: 'announced' })
const LABELS = Object.fromEntries(['ftc', 'openai'].map((id) => [id, { id, name: id.toUpperCase(), hue: 1 }]))

test('other deals that are worth reading beside this one are links with their days, in the order of the publisher', () => {
  renderPage(<SeeAlso seeAlso={['b', 'a']} references={[reference('a'), reference('b'), reference('c')]} />)
  expect(screen.getByRole('region', { name: 'See also' })).toHaveTextContent('See alsoThe b 1 Jan 2025The a 1 Jan 2025')
  expect(screen.getByRole('link', { name: 'The b' })).toHaveAttribute('href', '/articles/b/')
})

test('without any, or where they could not be had, there is no such part', () => {
  renderPage(<SeeAlso seeAlso={['a']} references={[]} />)
  expect(screen.queryByRole('region')).toBeNull()
})

test.each(['Oracle has taken over the contract', 'Oracle has taken over the contract.'])(
  'a deal that goes on here says why: %s',
  (because) => {
    const follows = [
      { slug: 'a', because },
      { slug: 'b', because: null },
    ]
    const { container } = renderPage(<GoesOnFrom follows={follows} references={[reference('a')]} />)
    expect(container.textContent).toBe(`Goes on from The a 1 Jan 2025: ${because}`)
    expect(screen.getAllByRole('link')).toHaveLength(1)
  },
)

test('two who are apart have a story, and two who deal with each other a partnership', () => {
  const companies: [string, string] = ['ftc', 'openai']
  const pair = { companies, count: 2, hasPage: true }
  const story = { companies, total: 2, hasPage: true, steps: [reference('a')] }
  const { container, unmount } = renderPage(
    <>
      <AllPairs pairs={[{ ...pair, isApart: true }]} labels={LABELS} />
      <StorySoFar slug="a" stories={[{ ...story, isApart: true }]} labels={LABELS} />
    </>,
  )
  expect(container).toHaveTextContent('FTC and OPENAI, story2')
  expect(container).toHaveTextContent('FTC and OPENAI, a story')
  unmount()
  const { container: together } = renderPage(<AllPairs pairs={[pair]} labels={LABELS} />)
  expect(together).toHaveTextContent('FTC × OPENAI2')
})
