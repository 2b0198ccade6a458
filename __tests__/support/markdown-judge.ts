import { parse, postprocess, preprocess } from 'micromark';
import { gfmTable } from 'micromark-extension-gfm-table';

/** The tables of a Markdown text as micromark has them: rows, the head first, of the sources of their cells. */
export function judgedTables(markdown: string): string[][][] {
  const chunks = preprocess()(markdown, 'utf8', true);
  const events = postprocess(
    parse({ extensions: [gfmTable()] })
      .document()
      .write(chunks),
  );
  const text = markdown.replace(/^\uFEFF/, '');
  const tables: string[][][] = [];
  let row: string[] = [];
  for (const [kind, token] of events) {
    if (kind !== 'enter') continue;
    if (token.type === 'table') tables.push([]);
    else if (token.type === 'tableRow' || token.type === 'tableDelimiterRow') row = [];
    if (token.type === 'tableRow') tables.at(-1)?.push(row);
    else if (token.type === 'tableHeader' || token.type === 'tableData') row.push('');
    else if (token.type === 'tableContent')
      row[row.length - 1] = text.slice(token.start.offset, token.end.offset);
  }
  return tables;
}
