// @vitest-environment jsdom

import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import type { Picture } from '../../content/article/article.ts'
import { ArticleBody } from './ArticleBody.tsx'

const picture = (differences: Partial<Picture> = {}): Picture => ({
  type: 'image',
  path: 'images/a.0123456789.jpg',
  width: 1_200,
  height: 600,
  alt: 'Two people shake hands',
  caption: null,
  credit: null,
  ...differences,
})

test('a picture has its alternative text, its size, and below it what is said of it', () => {
  renderPage(<ArticleBody blocks={[picture({ caption: 'The *two* of them.[^1]', credit: 'Photo: *P*' })]} />)
  const image = screen.getByRole('img', { name: 'Two people shake hands' })
  expect(image).toHaveAttribute('src', '/images/a.0123456789.jpg')
  expect(image).toHaveAttribute('width', '1200')
  expect(image).toHaveAttribute('height', '600')
  expect(screen.getByRole('figure')).toHaveTextContent('The two of them.1 Photo: *P*')
  expect(screen.getByRole('link', { name: 'source 1' })).toHaveAttribute('href', '#source-1')
})

test('without caption and credit there is nothing below it', () => {
  renderPage(<ArticleBody blocks={[picture()]} />)
  expect(screen.getByRole('figure').querySelector('figcaption')).toBeNull()
})

test('a tall picture is drawn smaller, in its own shape', () => {
  renderPage(<ArticleBody blocks={[picture({ width: 1_000, height: 3_600 })]} />)
  expect(screen.getByRole('img')).toHaveAttribute('width', '200')
  expect(screen.getByRole('img')).toHaveAttribute('height', '720')
})

test('only a picture that begins the text is loaded before it is near', () => {
  renderPage(<ArticleBody blocks={[picture({ alt: 'first' }), picture({ alt: 'second' })]} />)
  expect(screen.getByRole('img', { name: 'first' })).not.toHaveAttribute('loading')
  expect(screen.getByRole('img', { name: 'second' })).toHaveAttribute('loading', 'lazy')
})
