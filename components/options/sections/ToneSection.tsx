/** How the tone check judges: its rules, and the team's own words. */
import { StrictnessChoice } from '../../shared/StrictnessChoice';
import { OwnWords } from '../OwnWords';
import { ToneFile } from '../ToneFile';
import { ToneRules } from '../ToneRules';
import type { SectionProps } from './section';

export function ToneSection({ library: { settings }, actions, rules }: SectionProps) {
  return (
    <>
      <section class="card">
        <StrictnessChoice settings={settings} rules={rules} change={(change) => void actions.change(change)} />
      </section>
      <ToneRules rules={rules} settings={settings} change={actions.change}>
        <ToneFile settings={settings} change={actions.change} exportTone={actions.exportTone} />
      </ToneRules>
      <OwnWords
        key={settings.ownWords}
        settings={settings}
        change={actions.change}
        refusedAmong={actions.refusedAmong}
      />
    </>
  );
}
