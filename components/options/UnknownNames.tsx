/** Names in braces that no variable has, each with the variable that was probably meant. */
import { unknownNames } from '../../lib/core/library/variable-completion';
import { type Variable, variables } from '../../lib/core/library/variables';
import { useLocalised, useText } from '../shared/text';

export interface UnknownNamesProps {
  text: string;
  /** Writes the variable in the name's place. */
  mend: (name: string, meant: Variable) => void;
}

export function UnknownNames({ text, mend }: UnknownNamesProps) {
  const t = useText();
  const say = useLocalised();
  const names = unknownNames(text);
  if (names.length === 0) return null;
  return (
    <ul class="wording-faults">
      {names.map(({ name, meant }) => (
        <li key={name} data-testid="unknown-name" data-id={name}>
          <i class="dot hint" aria-hidden="true" />
          {t('variable.unknown', { name: `{${name}}` })}
          {meant && (
            <button type="button" onClick={() => mend(name, meant)}>
              {t('variable.meant', { name: `{${meant}}`, label: say(variables[meant]) })}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
