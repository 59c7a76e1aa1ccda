import { expect, test } from 'vitest'
import { drawScene, type Surface } from './drawScene.ts'
import type { Scene } from './scene.ts'

/** A surface that keeps what is drawn on it, with the colour, opacity and width that it is drawn with. */
function recordDrawing() {
  const drawn: string[] = []
  let path = ''
  const surface: Surface = {
    fillStyle: '',
    strokeStyle: '',
    globalAlpha: 1,
    lineWidth: 1,
    setLineDash() {},
    setTransform() {},
    clearRect() {
      drawn.length = 0
    },
    beginPath() {
      path = ''
    },
    moveTo(x, y) {
      path += `from ${x} ${y} `
    },
    lineTo(x, y) {
      path += `to ${x} ${y}`
    },
    arc(x, y, r) {
      path += `disc ${x} ${y} ${r}`
    },
    fill() {
      drawn.push(`${path} filled ${this.fillStyle} ${this.globalAlpha}`)
    },
    stroke() {
      drawn.push(`${path} drawn ${this.strokeStyle} ${this.globalAlpha} ${this.lineWidth}`)
    },
  }
  return { drawn, surface }
}

const outline = { color: 'black', opacity: 1, width: 3, dash: [] }
const SCENE: Scene = {
  width: 200,
  height: 100,
  scale: 2,
  strokes: [{ color: 'grey', opacity: 0.25, width: 1.3, dash: [4, 4] }],
  lines: [{ one: 0, other: 1, stroke: 0 }],
  discs: [
    { r: 10, fill: 'red', opacity: 1, outline },
    { r: 6, fill: 'blue', opacity: 0.25, outline },
  ],
}

test('lines lie below the discs that they join; an outline grows with its disc; what has no size yet is not drawn', () => {
  const { drawn, surface } = recordDrawing()
  drawScene(surface, SCENE, new Float64Array([10, 20, 10, 30, 40, 3]))
  expect(drawn).toEqual([
    'from 10 20 to 30 40 drawn grey 0.25 1.3',
    'disc 10 20 10 filled red 1',
    'disc 10 20 10 drawn black 1 3',
    'disc 30 40 3 filled blue 0.25',
    'disc 30 40 3 drawn black 1 1.5',
  ])
  drawScene(surface, SCENE, new Float64Array([10, 20, 10, 30, 40, 0]))
  expect(drawn.at(-1)).toBe('disc 10 20 10 drawn black 1 3')
})
