import { markdownText } from './export-markdown';

/** One part of a page that is taken along: the same for paper and for a file. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 2 | 3 }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A page as Markdown (CommonMark, with tables as GitHub writes them): every sign of somebody's words is theirs. */
export function pageMarkdown(title: string, blocks: readonly PageBlock[]): string {
  return `${[`# ${oneLine(title)}`, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: PageBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${oneLine(block.text)}`;
    case 'line':
      return markdownText(block.text);
    case 'list':
      return block.items.map((item) => `- ${markdownText(item).replaceAll('\n', '\n  ')}`).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map(rowText).join('\n');
  }
}

function rowText(cells: readonly string[], i: number): string {
  // The second row is the line beneath the head.
  return `| ${cells.map((cell) => (i === 1 ? cell : oneLine(cell))).join(' | ')} |`;
}

function oneLine(text: string): string {
  return markdownText(text.replace(/\s*\n\s*/g, ' '));
}
