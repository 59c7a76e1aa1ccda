// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Menu } from './Menu.tsx'
import { MenuButton } from './MenuButton.tsx'

/* jsdom has no popovers, like the browsers that this is for. */

afterEach(cleanup)

function renderMenu() {
  render(
    <>
      <MenuButton menu="m" className="">
        Share
      </MenuButton>
      <Menu id="m" label="Pass this on">
        <button type="button">Copy link</button>
        <button type="button" popoverTarget="m" popoverTargetAction="hide">
          Take it back
        </button>
      </Menu>
      <p>Elsewhere</p>
    </>,
  )
  const button = screen.getByRole('button', { name: 'Share' })
  const menu = screen.getByRole('region', { name: 'Pass this on' })
  return { button, isOpen: () => 'open' in menu.dataset && button.getAttribute('aria-expanded') === 'true' }
}

test('without popovers a menu opens all the same, and is drawn then', () => {
  const { button, isOpen } = renderMenu()
  expect(screen.queryByText('Copy link')).toBeNull()
  fireEvent.click(button)
  expect(isOpen()).toBe(true)
  expect(screen.getByText('Copy link')).toBeTruthy()
})

test('a press within leaves it open; its button, a press elsewhere and Escape close it', () => {
  const { button, isOpen } = renderMenu()
  const ways = [
    () => fireEvent.click(button),
    () => fireEvent.pointerDown(screen.getByText('Elsewhere')),
    () => fireEvent.keyDown(document.body, { key: 'Escape' }),
  ]
  for (const closeIt of ways) {
    fireEvent.click(button)
    fireEvent.pointerDown(screen.getByText('Copy link'))
    expect(isOpen()).toBe(true)
    closeIt()
    expect(isOpen()).toBe(false)
  }
  expect(document.activeElement).toBe(button)
})

test('a choice that hides the menu closes it, and gives the focus back', () => {
  const { button, isOpen } = renderMenu()
  fireEvent.click(button)
  fireEvent.click(screen.getByText('Copy link'))
  expect(isOpen()).toBe(true)
  fireEvent.click(screen.getByText('Take it back'))
  expect(isOpen()).toBe(false)
  expect(document.activeElement).toBe(button)
})
