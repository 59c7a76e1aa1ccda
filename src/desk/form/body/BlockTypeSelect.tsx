import { BLOCK_TYPES, type BlockType } from '../read/readBlock.ts'

/** Of which type a block is; its text is kept when that changes. */
export function BlockTypeSelect({ type, name, onChange }: { type: BlockType; name: string; onChange: (type: BlockType) => void }) {
  const change = (chosen: string) => {
    const known = BLOCK_TYPES.find((one) => one.type === chosen)
    if (known) onChange(known.type)
  }
  return (
    <select className="input block-type" aria-label={`Type of ${name}`} value={type} onChange={({ target }) => change(target.value)}>
      {BLOCK_TYPES.map((one) => (
        <option key={one.type} value={one.type}>
          {one.name}
        </option>
      ))}
    </select>
  )
}
