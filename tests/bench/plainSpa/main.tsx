import { createRoot } from 'react-dom/client'
import { PlainSpa } from './PlainSpa.tsx'
import type { PlainData } from './plainData.ts'

const data: PlainData = await (await fetch('cards.json')).json()
createRoot(document.querySelector('#root') ?? document.body).render(<PlainSpa data={data} />)
