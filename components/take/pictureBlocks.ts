import type { PageBlock } from '../../utils/core/page-block';
import type { Pictured } from '../insights/pictured';

/** A picture in words and numbers, for a file that has no drawings: what it says, what it counts, and its table. */
export function pictureBlocks({
  title,
  summary,
  said = [],
  what,
  draw,
  thin,
  table,
}: Pictured): readonly PageBlock[] {
  const heading: PageBlock = { kind: 'heading', text: title, level: 3 };
  if (!draw) return [heading, { kind: 'line', text: thin }];
  return [
    heading,
    { kind: 'list', items: [...summary, ...said] },
    { kind: 'line', text: what },
    { kind: 'table', head: table.columns, rows: table.rows() },
  ];
}
