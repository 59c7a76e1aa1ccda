import { expect, test } from 'vitest'
import { addToPackage } from './addToPackage.ts'

test('an empty folder gets a package with the one dependency', () => {
  expect(JSON.parse(addToPackage(null, 'Quantum deals', '1.2.3'))).toEqual({
    name: 'quantum-deals',
    private: true,
    scripts: { start: 'entente dev', check: 'entente check', build: 'entente build' },
    dependencies: { entente: '^1.2.3' },
  })
})

test('what is there already stays', () => {
  const text = '{\n    "name": "mine", "scripts": { "build": "make" },\n    "dependencies": { "entente": "file:../x.tgz" }\n}\n'
  const edited = addToPackage(text, 'x', '1.2.3')
  expect(edited).toContain('"dependencies": { "entente": "file:../x.tgz" }\n')
  expect(JSON.parse(edited)).toMatchObject({
    scripts: { build: 'make', start: 'entente dev', check: 'entente check' },
    dependencies: { entente: 'file:../x.tgz' },
  })
})
