import { createRootPreference } from '../../hydration/rootPreference.ts'
import { CheckField } from '../../ui/CheckField.tsx'

const { usePreference, update } = createRootPreference('alone')

/** Whether what the two did with others is shown between their steps; partnership.css hides it. */
export function MeanwhileSwitch() {
  const alone = usePreference()
  return (
    <CheckField
      className="needs-scripts no-print min-h-8 text-sm text-muted max-md:min-h-11"
      checked={!alone}
      onChange={(checked) => update(!checked)}
    >
      Show what either did with others meanwhile
    </CheckField>
  )
}
