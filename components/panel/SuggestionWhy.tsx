/** A small 为什么 beside a suggestion. */
import { Quoting, useText } from '../shared/text';
import { Why } from './Why';
import { whyLines, type WhyOf } from './why-lines';

export function SuggestionWhy(given: WhyOf) {
  const t = useText();
  return (
    <Why of={given.suggestion.phrase.title} isSign>
      <ul>
        {whyLines(given, t).map((one) => (
          <li key={one}>
            <Quoting text={one} />
          </li>
        ))}
      </ul>
    </Why>
  );
}
