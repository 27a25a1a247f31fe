import type { PageBlock } from '../../utils/core/page-block';

/** The parts of a page, as they stand on paper. */
export function Blocks({ blocks }: { readonly blocks: readonly PageBlock[] }) {
  return blocks.map((block, i) => <Block key={`${i}`} block={block} />);
}

function Block({ block }: { readonly block: PageBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case 'line':
      return <p class="written">{block.text}</p>;
    case 'list':
      return (
        <ul class="listed">
          {block.items.map((item, i) => (
            <li class="written" key={`${i}`}>
              {item}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table class="sheet-table">
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th scope="col" key={cell}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, i) => (
              <tr key={`${i}`}>
                {row.map((cell, j) =>
                  j === 0 ? (
                    <th scope="row" key={`${j}`}>
                      {cell}
                    </th>
                  ) : (
                    <td key={`${j}`}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
