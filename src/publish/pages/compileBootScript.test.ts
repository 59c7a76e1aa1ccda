import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { compileBootScript } from './compileBootScript.ts'

test('the boot script is one small script without imports of its own, which fetches files by their addresses', async () => {
  const script = await compileBootScript()
  expect(() => new Script(script)).not.toThrow()
  expect(script).not.toMatch(/\b(?:import|export)\s*[{*"'`]/)
  expect(script.match(/\bimport\(\w+\)/g)).toHaveLength(1)
  expect(script).not.toContain('</script')
  expect(script.length).toBeLessThan(9_550)
})

test('every page of a build has the same, so that a policy can name it', async () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  expect(hash(await compileBootScript())).toBe(hash(await compileBootScript()))
})
