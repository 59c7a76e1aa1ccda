import type { MoneySum } from '../../content/money/deriveCompanyMoney.ts'

/** Sums that a company pays or is paid, each with what it is. */
export function MoneySums({ sums }: { sums: readonly MoneySum[] }) {
  return (
    <ul>
      {sums.map(({ text, note }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sums never change their order, and two may be equal
        <li key={place}>
          <b className="font-semibold figures">{text}</b> {note}
        </li>
      ))}
    </ul>
  )
}
