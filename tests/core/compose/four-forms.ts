/** A piece of a text, as its author meant it. */
export type Piece = { type: 'title' | 'heading' | 'paragraph' | 'item'; words: string };

/** Reads `# heading`, `- item`, paragraphs, and `---` between posts; the first line is the title. */
export function piecesOf(source: string): Piece[][] {
  return source.split('\n---\n').map((post, index) =>
    post
      .split('\n')
      .filter((line) => line !== '')
      .map((line, place): Piece => {
        if (index === 0 && place === 0) return { type: 'title', words: line };
        if (line.startsWith('# ')) return { type: 'heading', words: line.slice(2) };
        if (line.startsWith('- ')) return { type: 'item', words: line.slice(2) };
        return { type: 'paragraph', words: line };
      }),
  );
}

/** All of it in one breath, without the title: as a translation tool might leave it. */
export function asRunOn(posts: Piece[][]): string {
  const pieces = posts.flat().filter(({ type }) => type !== 'title');
  return `--- long\n${pieces.map(written).join(' ')}\n`;
}

export function asLines(posts: Piece[][]): string {
  return `--- long\n${linesOf(posts.flat())}\n`;
}

export function asThread(posts: Piece[][]): string {
  return posts
    .map((pieces, index) => `--- long\n${linesOf(pieces)}\n\n${index + 1}/${posts.length}\n`)
    .join('');
}

export function asArticle(posts: Piece[][]): string {
  const [title, ...pieces] = posts.flat();
  const blocks = pieces.map((piece) =>
    piece.type === 'heading' ? `## ${piece.words}` : written(piece),
  );
  return `--- \n[long-form: ${title?.words}]\n${blocks.join('\n')}\n`;
}

function linesOf(pieces: Piece[]): string {
  return pieces
    .map((piece, index) => {
      const isNextItem = piece.type === 'item' && pieces[index - 1]?.type === 'item';
      return `${index === 0 ? '' : isNextItem ? '\n' : '\n\n'}${written(piece)}`;
    })
    .join('');
}

function written({ type, words }: Piece): string {
  return type === 'item' ? `- ${words}` : words;
}
