// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { keepWrappedText } from './keepWrappedText.ts'

/** As a browser's translation does it: each text gives way to two elements with a text of their own. */
function translate(): void {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walk.nextNode(); node; node = walk.nextNode()) if (node instanceof Text && node.data.trim()) texts.push(node)
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.append(text.data.toUpperCase())
    outer.append(inner)
    text.replaceWith(outer)
  }
}

let change: () => void

function Total() {
  const [count, setCount] = useState(0)
  change = () => setCount((last) => last + 1)
  return (
    <p>
      {count} amounts
      {count === 0 && '; holds lower bounds'}
      {count === 2 && <b>first </b>}
      {count > 0 && ' in all'}
    </p>
  )
}

test('a page that was translated goes on: texts that go, come and change do so on the screen', async () => {
  const onWrap = vi.fn()
  onTestFinished(keepWrappedText(onWrap))
  document.body.innerHTML = '<div id="root"></div>'
  const container = document.getElementById('root')
  if (!container) throw new Error('there is no root')
  const root = createRoot(container)
  await act(async () => root.render(<Total />))
  expect(container.textContent).toBe('0 amounts; holds lower bounds')
  expect(onWrap).not.toHaveBeenCalled()
  translate()
  expect(container.textContent).toBe('0 AMOUNTS; HOLDS LOWER BOUNDS')
  await act(async () => change())
  expect(onWrap).toHaveBeenCalled()
  expect(container.textContent).toBe('1 AMOUNTS in all')
  translate()
  await act(async () => change())
  expect(container.textContent).toBe('2 AMOUNTSfirst  IN ALL')
  await act(async () => root.unmount())
  expect(container.textContent).toBe('')
})
