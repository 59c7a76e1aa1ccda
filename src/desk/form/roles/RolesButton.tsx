import { itemsOf } from '../read/readValue.ts'

interface RolesButtonProps {
  /** Of the company. */
  name: string
  roles: unknown
  isOpen: boolean
  onPress: () => void
}

/** What a party does, beside its name; pressed, it offers what else it may do. */
export function RolesButton({ name, roles, isOpen, onPress }: RolesButtonProps) {
  const words = itemsOf(roles).map((role) => (typeof role === 'string' ? role : JSON.stringify(role)))
  return (
    <button
      type="button"
      className="link-button roles-button"
      data-act="roles"
      aria-expanded={isOpen}
      aria-label={words.length > 0 ? `Roles of ${name}: ${words.join(', ')}` : `Roles of ${name}: none yet`}
      onClick={onPress}
    >
      {words.length > 0 ? words.join(', ') : 'role?'}
    </button>
  )
}
