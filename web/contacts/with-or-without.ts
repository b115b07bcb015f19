/** The list with one item in it or not, each once. */
export const withOrWithout = <Item>(items: readonly Item[], item: Item, wanted: boolean): Item[] => [
  ...items.filter((other) => other !== item),
  ...(wanted ? [item] : []),
];
