/** A rule as a page of documentation. */
import { type Example, exampleOf, type RuleTexts } from '../../lib/core/tone/rule';

const severityNames = { block: '发送前必须处理', warn: '建议修改', hint: '可以更好' } as const;

/** Marks of Markdown in an example are characters of the example. */
const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/([\\`*_{}[\]<>#|~$])/g, String.raw`\$1`)
    .replaceAll('\n', ' ⏎ ');

function line(example: string | Example): string {
  const { text, buyer, earlier = [], begunElsewhere } = exampleOf(example);
  const context = [
    ...earlier.map(([side, words]) => `${side === 'buyer' ? '顾客' : '已发'}：${plain(words)}`),
    ...(buyer === undefined ? [] : [`顾客：${plain(buyer)}`]),
    ...(begunElsewhere ? ['在别的会话里开始写的'] : []),
  ];
  return `- ${plain(text)}${context.length > 0 ? `（${context.join(' → ')}）` : ''}`;
}

/** @returns the page, ending with a newline */
export const rulePage = ({
  id,
  name,
  severity,
  why,
  source,
  examples,
}: RuleTexts): string => `# ${name.zh_CN} · ${name.en}

\`${id}\` · ${severityNames[severity]}

${why.zh_CN}

${why.en}

来源：${source}

## 会提醒

${examples.bad.map(line).join('\n')}

## 不会提醒

${examples.good.map(line).join('\n')}
`;

/** @returns the list of all pages */
export const rulesIndex = (rules: readonly RuleTexts[]): string => `# 语气规则

由规则文件生成：\`npm run docs\`。每条规则是一个文件，含义、依据和例句都在其中。

${rules.map(({ id, name, severity }) => `- [${name.zh_CN}](${id}.md) · \`${id}\` · ${severityNames[severity]}`).join('\n')}
`;
