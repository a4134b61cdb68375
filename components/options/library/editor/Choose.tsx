/** One out of a few, by name. */

export interface ChooseProps<Id extends string> {
  name: string;
  all: readonly Id[];
  chosen: Id;
  textOf: (id: Id) => string;
  choose: (id: Id) => void;
}

export const Choose = <Id extends string>({ name, all, chosen, textOf, choose }: ChooseProps<Id>) => (
  <select
    name={name}
    value={chosen}
    onChange={({ currentTarget: { value } }) => choose(all.find((id) => id === value) ?? chosen)}
  >
    {all.map((id) => (
      <option key={id} value={id}>
        {textOf(id)}
      </option>
    ))}
  </select>
);
