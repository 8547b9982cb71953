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

/** A section a paragraph, its heading and its lists running on in it. */
export function asParagraphs(posts: Piece[][]): string {
  const [title, ...sections] = sectionsOf(posts);
  return `--- long\n${[title, ...sections].join('\n\n')}\n`;
}

/** A section a post, in one breath, with the posts' numbers under them or without. */
export function asSectionPosts(posts: Piece[][], isNumbered: boolean): string {
  const [title, lead, ...sections] = sectionsOf(posts);
  const all = [`${title}\n\n${lead}`, ...sections];
  const number = (index: number) => (isNumbered ? `\n\n${index + 1}/${all.length}` : '');
  return all.map((text, index) => `--- long\n${text}${number(index)}\n`).join('');
}

/** The title, the lead, then each section as running text. */
function sectionsOf(posts: Piece[][]): string[] {
  const sections: Piece[][] = [];
  for (const piece of posts.flat()) {
    const begins = piece.type !== 'item' && (piece.type !== 'paragraph' || sections.length < 2);
    if (begins) sections.push([piece]);
    else sections.at(-1)?.push(piece);
  }
  return sections.map((pieces, index) => pieces.map(index === 0 ? written : inPassing).join(' '));
}

/** All of it in one breath, without the title: as a translation tool might leave it. */
export function asRunOn(posts: Piece[][]): string {
  const pieces = posts.flat().filter(({ type }) => type !== 'title');
  return `--- long\n${pieces.map(inPassing).join(' ')}\n`;
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

/** A heading in running text has a mark at its end, or what follows would belong to it. */
function inPassing(piece: Piece): string {
  const { type, words } = piece;
  const rest = words.replace(/^\S+\s/, '');
  const isMarked = type !== 'heading' || /[:：「」“”‘’"'«».。?!]/u.test(rest);
  return written(
    isMarked ? piece : { type, words: `${words}${/\p{Script=Han}/u.test(words) ? '。' : '.'}` },
  );
}

function written({ type, words }: Piece): string {
  return type === 'item' ? `- ${words}` : words;
}
