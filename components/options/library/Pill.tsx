/** A choice among a few that takes no more room than its name. */

export interface PillProps<Id extends string> {
  label: string;
  all: readonly Id[];
  /** Null for any. */
  chosen: Id | null;
  name: (id: Id) => string;
  choose: (id: Id | null) => void;
}

export const Pill = <Id extends string>({ label, all, chosen, name, choose }: PillProps<Id>) => (
  <select
    class={chosen ? 'pill on' : 'pill'}
    aria-label={label}
    value={chosen ?? ''}
    onChange={({ currentTarget: { value } }) => choose(all.find((id) => id === value) ?? null)}
  >
    <option value="">{label}</option>
    {all.map((id) => (
      <option key={id} value={id}>
        {name(id)}
      </option>
    ))}
  </select>
);
