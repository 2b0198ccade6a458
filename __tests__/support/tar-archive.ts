/** One entry of an archive: a file unless it is a link, a hard link or of a type of its own. */
export interface Entry {
  /** Bytes as latin1 text. */
  name: string;
  content?: string;
  link?: string;
  hard?: string;
  type?: string;
}

/** A tar archive (POSIX.1-1988, ustar) with whatever entries, as no honest program writes them. */
export function tarOf(entries: readonly Entry[]): Buffer {
  return Buffer.concat([...entries.flatMap(parts), Buffer.alloc(1024)]);
}

function parts({ name, content = '', link, hard, type }: Entry): Buffer[] {
  const body = Buffer.from(content, 'latin1');
  const header = Buffer.alloc(512);
  header.write(name, 0, 100, 'latin1');
  header.write('0000644\0', 100);
  header.write(`${body.length.toString(8).padStart(11, '0')} `, 124);
  header.write('00000000000 ', 136);
  header.write(type ?? (link !== undefined ? '2' : hard !== undefined ? '1' : '0'), 156);
  header.write(link ?? hard ?? '', 157, 100, 'latin1');
  header.write('ustar\0' + '00', 257);
  header.write('        ', 148);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
}
