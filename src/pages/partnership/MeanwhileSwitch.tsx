import { createRootPreference } from '../../hydration/rootPreference.ts'

const { usePreference: useChoice, update } = createRootPreference('alone')

/** Whether what the two did with others stands between their steps; styles.css hides it. */
export function MeanwhileSwitch() {
  const alone = useChoice()
  return (
    <label className="needs-scripts no-print flex min-h-8 items-center gap-2 text-[0.9rem] text-muted max-md:min-h-11">
      <input
        type="checkbox"
        className="size-[1.0625rem] flex-none accent-ink"
        checked={!alone}
        onChange={(event) => update(!event.target.checked)}
      />
      Show what either did with others meanwhile
    </label>
  )
}
