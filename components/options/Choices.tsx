/** Any number out of a few. */

export interface ChoicesProps<Id extends string> {
  legend: string;
  all: readonly Id[];
  chosen: readonly Id[];
  name: (id: Id) => string;
  choose: (chosen: Id[]) => void;
}

export function Choices<Id extends string>({ legend, all, chosen, name, choose }: ChoicesProps<Id>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {all.map((id) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              choose(checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          {name(id)}
        </label>
      ))}
    </fieldset>
  );
}
