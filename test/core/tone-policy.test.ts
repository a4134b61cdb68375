/** Which rules hold where: what the agent chose beats what the marketplace asks for, and can be carried to a colleague. */
import { describe, expect, test } from 'vitest';
import { toneRules } from '../../lib/core/lang/tone';
import { defaultSettings, type Settings } from '../../lib/core/library/settings';
import { createLinter } from '../../lib/core/tone/lint';
import { noMoment } from '../../lib/core/tone/moment';
import { lintOptions } from '../../lib/core/tone/policy';
import { siteGrades } from '../../lib/core/tone/site-grades';
import { readToneFile, writeToneFile } from '../../lib/core/tone/tone-file';

const draft = '你必须今天确认，明天一定送到';
const found = (settings: Partial<Settings>, site: string | null = null): string[] =>
  createLinter(toneRules, lintOptions({ ...defaultSettings, ...settings }, site))
    .lint(draft, noMoment)
    .map(({ rule, severity }) => `${rule} ${severity}`);

describe('what holds', () => {
  test('is each rule’s own grade until somebody chooses', () => {
    expect(found({})).toEqual(['imperative warn', 'overpromise warn']);
  });
  test('is the agent’s grade, everywhere or on one marketplace', () => {
    expect(found({ grades: { overpromise: 'block' } })).toEqual(['overpromise block', 'imperative warn']);
    expect(found({ rulesOff: ['imperative'] })).toEqual(['overpromise warn']);
    const siteGrades = { pdd: { imperative: 'off' } } as const;
    expect(found({ siteGrades }, 'pdd')).toEqual(['overpromise warn']);
    expect(found({ siteGrades }, 'jd')).toEqual(['imperative warn', 'overpromise warn']);
    const onAgain = { rulesOff: ['imperative'], siteGrades: { pdd: { imperative: 'hint' } } } as const;
    expect(found({ ...onAgain, rulesOff: [...onAgain.rulesOff] }, 'pdd')).toEqual([
      'overpromise warn',
      'imperative hint',
    ]);
  });
  test('is nothing for words that the agent let be, however they are written, and only for that rule', () => {
    expect(found({ ignored: [{ rule: 'imperative', words: '你必須' }] })).toEqual(['overpromise warn']);
    expect(found({ ignored: [{ rule: 'overpromise', words: '必须' }] })).toEqual([
      'imperative warn',
      'overpromise warn',
    ]);
  });
});

test('a marketplace grades only rules that exist', () => {
  const ids = new Set(toneRules.map(({ id }) => id));
  const unknown = Object.values(siteGrades).flatMap((grades) => Object.keys(grades).filter((id) => !ids.has(id)));
  expect(unknown).toEqual([]);
});

describe('the file', () => {
  test('carries rule settings and lists, and nothing else', () => {
    const settings: Settings = {
      ...defaultSettings,
      theme: 'dark',
      rulesOff: ['jargon'],
      grades: { curt: 'hint' },
      ownWords: '跳楼价,优惠价',
      ignored: [{ rule: 'guess', words: '应该是' }],
    };
    const read = readToneFile(writeToneFile(settings)) ?? expect.fail('could not be read');
    expect({ ...defaultSettings, theme: 'dark', ...read }).toEqual(settings);
    expect(read).not.toHaveProperty('theme');
  });
  test.each(['', 'no json', '{}', '[]', '{"format":"tiexin-tone","version":2,"settings":{}}'])(
    '%j is refused whole',
    (text) => {
      expect(readToneFile(text)).toBeNull();
    },
  );
});
