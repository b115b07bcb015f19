import type { Import } from './imports.ts';

/** Finds circles of imports, each as the files along it with the first again at the end. Imports of types make none. */
export function findCircles(files: readonly string[], imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to, isType } of imports) {
    if (!isType) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const circles: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const walk = (file: string) => {
    const start = trail.indexOf(file);
    if (start >= 0) circles.push([...trail.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    trail.push(file);
    for (const target of targets.get(file) ?? []) walk(target);
    trail.pop();
    done.add(file);
  };
  for (const file of files) walk(file);
  return circles;
}
