import { paintedBy } from '../ui/brand-style.ts';
import { Button } from '../ui/button.tsx';
import { Doorway } from '../ui/doorway/doorway.tsx';
import { SmallDoor } from '../ui/small-door.tsx';
import { useComponentWords } from './component-words.ts';
import { Sample } from './sample.tsx';

const colours = {
  green: { hue: 166, chroma: 0.062 },
  cobalt: { hue: 258, chroma: 0.11 },
  brick: { hue: 30, chroma: 0.11 },
  aubergine: { hue: 335, chroma: 0.08 },
  slate: { hue: 240, chroma: 0 },
} as const;

export function BrandSamples() {
  const { sections, brands, buttons } = useComponentWords();
  return (
    <Sample title={sections.brands}>
      {Object.entries(colours).map(([name, colour]) => (
        <div
          key={name}
          {...paintedBy(colour)}
          className="grid gap-4 bg-paper p-3 narrow:grid-cols-[9rem_1fr]"
        >
          <div aria-hidden="true" className="[zoom:0.2]">
            <Doorway
              position={{
                angle: 34,
                leaf: 'broad',
                width: 'normal',
                spill: 0.4,
                panes: { count: 3, done: 1 },
              }}
            >
              {null}
            </Doorway>
          </div>
          <div className="grid content-center justify-items-start gap-2">
            <b>{brands[name as keyof typeof brands]}</b>
            <span className="flex flex-wrap items-center gap-3">
              <Button size="small">{buttons.primary}</Button>
              <Button look="quiet" size="small">
                {buttons.quiet}
              </Button>
              <SmallDoor />
            </span>
          </div>
        </div>
      ))}
    </Sample>
  );
}
