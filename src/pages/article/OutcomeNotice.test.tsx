// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import type { Relation } from '../../content/story/relation.ts'
import { OutcomeNotice } from './OutcomeNotice.tsx'

const later = (slug: string, relation: Relation) =>
  ({ step: { slug, title: `The ${slug}`, date: '2026-03-24', kind: 'breakup', status: 'ended' }, relation }) as const

test('the last step that ended or replaced the deal is named', () => {
  renderPage(<OutcomeNotice later={[later('first', 'replaces'), later('second', 'ends'), later('third', 'continues')]} />)
  expect(screen.getByRole('note')).toHaveTextContent('This has since ended: The second (24 Mar 2026)')
})

test('what replaced a plan is the first that did', () => {
  renderPage(<OutcomeNotice later={[later('first', 'continues'), later('second', 'replaces'), later('third', 'replaces')]} />)
  expect(screen.getByRole('note')).toHaveTextContent('Replaced since by firm terms: The second')
})

test('of terms that were set anew the latest are named', () => {
  renderPage(<OutcomeNotice later={[later('first', 'revises'), later('second', 'revises'), later('third', 'continues')]} />)
  expect(screen.getByRole('note')).toHaveTextContent('Terms changed since: The second')
})

test('a deal that only went on has no notice', () => {
  renderPage(<OutcomeNotice later={[later('first', 'continues')]} />)
  expect(screen.queryByRole('note')).not.toBeInTheDocument()
})
