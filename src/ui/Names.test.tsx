// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Names } from './Names.tsx'

test('names stand apart, and nothing of ours turns about with them', () => {
  const { container } = render(<Names names={['OpenAI', 'مايكروسوفت', 'OpenAI']} />)
  expect(container.textContent).toBe('OpenAI · مايكروسوفت · OpenAI')
  expect([...container.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual(['OpenAI', 'مايكروسوفت', 'OpenAI'])
})

test('a word stands after the name that it is of', () => {
  const { container } = render(<Names names={['Microsoft', 'FTC', 'OpenAI']} notes={['', 'regulator', '']} />)
  expect(container.textContent).toBe('Microsoft · FTC, regulator · OpenAI')
})
