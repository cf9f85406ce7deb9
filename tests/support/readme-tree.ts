// Reads the captioned tree of README.md.

/** Every folder in the tree, with its path: `src/domain/on-text/`. Indentation makes the path, a folder's name ends in a slash. */
export function foldersInTree(readme: string): readonly string[] {
  const tree = readme.split('```').find((block) => /^src\//m.test(block)) ?? '';
  const above: { readonly indent: number; readonly path: string }[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, spaces = '', name = ''] = /^( *)([\w.-]+\/)(?:\s|$)/.exec(line) ?? [];
    if (name === '') return [];
    while ((above.at(-1)?.indent ?? -1) >= spaces.length) above.pop();
    const path = `${above.at(-1)?.path ?? ''}${name}`;
    above.push({ indent: spaces.length, path });
    return [path];
  });
}
