/** Finds entries by the beginning of a word. Entries are numbered by the caller. */
export interface PrefixTree {
  readonly add: (word: string, entry: number) => void;
  /** Calls `visit` for each entry whose word begins with the prefix. */
  readonly visit: (prefix: string, visit: (entry: number, word: string) => void) => void;
  /** Whether more entries than this begin so; a little too many may be counted at the very leaves. */
  readonly hasMoreThan: (prefix: string, most: number) => boolean;
}

interface Node {
  readonly depth: number;
  words: string[];
  entries: number[];
  children: Map<number, Node> | undefined;
}

// A leaf this small is read through faster than it is parted.
const LEAF_SIZE = 48;
const END = -1;

const leaf = (depth: number): Node => ({ depth, words: [], entries: [], children: undefined });

/**
 * A tree that parts itself only where it is asked: filling it costs one push a word, and the first
 * question about `mo…` pays for parting `m…`. Nothing is ever sorted.
 */
export const createPrefixTree = (): PrefixTree => {
  const root: Node = { ...leaf(0), children: new Map() };
  return {
    add: (word, entry) => push(root, word, entry),
    visit: (prefix, visit) => {
      const node = nodeFor(root, prefix);
      if (node !== undefined) visitAll(node, prefix, visit);
    },
    hasMoreThan: (prefix, most) => {
      const node = nodeFor(root, prefix);
      return node !== undefined && sizeOf(node, most) > most;
    },
  };
};

const letterAt = (word: string, depth: number): number =>
  depth < word.length ? word.charCodeAt(depth) : END;

const push = (root: Node, word: string, entry: number): void => {
  let node = root;
  while (node.children !== undefined) {
    const letter = letterAt(word, node.depth);
    let child = node.children.get(letter);
    if (child === undefined) {
      child = leaf(letter === END ? Number.POSITIVE_INFINITY : node.depth + 1);
      node.children.set(letter, child);
    }
    node = child;
  }
  node.words.push(word);
  node.entries.push(entry);
};

const part = (node: Node): void => {
  const { words, entries } = node;
  node.children = new Map();
  node.words = [];
  node.entries = [];
  for (const [at, word] of words.entries()) push(node, word, entries[at] ?? 0);
};

const nodeFor = (root: Node, prefix: string): Node | undefined => {
  let node: Node | undefined = root;
  while (node !== undefined && node.depth < prefix.length) {
    if (node.children === undefined && node.entries.length > LEAF_SIZE) part(node);
    if (node.children === undefined) return node;
    node = node.children.get(prefix.charCodeAt(node.depth));
  }
  return node;
};

const visitAll = (node: Node, prefix: string, visit: (entry: number, word: string) => void): void => {
  if (node.children !== undefined) {
    for (const child of node.children.values()) visitAll(child, prefix, visit);
    return;
  }
  const isInside = node.depth >= prefix.length;
  for (const [at, word] of node.words.entries()) {
    if (isInside || word.startsWith(prefix)) visit(node.entries[at] ?? 0, word);
  }
};

/** The number of entries below a node; stops counting once there are more than `most`. */
const sizeOf = (node: Node, most: number): number => {
  let size = node.entries.length;
  for (const child of node.children?.values() ?? []) {
    if (size > most) return size;
    size += sizeOf(child, most - size);
  }
  return size;
};
