/** How one greets at that hour of the browser's clock; at night it is evening until six. */
export function partOfDay(moment: Date): 'morning' | 'afternoon' | 'evening' {
  const hour = moment.getHours();
  if (hour < 6 || hour >= 18) return 'evening';
  return hour < 12 ? 'morning' : 'afternoon';
}
