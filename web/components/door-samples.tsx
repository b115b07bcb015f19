import { Doorway } from '../ui/doorway/doorway.tsx';
import { Transom } from '../ui/doorway/transom.tsx';
import { SmallDoor } from '../ui/small-door.tsx';
import { useComponentWords } from './component-words.ts';
import { Row, Sample } from './sample.tsx';

const angles = [0, 12, 24, 34, 40, 46, 58, 68, 74];
const green = { hue: 166, chroma: 0.062 };

export function DoorwaySamples() {
  const { sections } = useComponentWords();
  return (
    <Sample title={sections.doorway}>
      <div className="grid grid-cols-3 gap-3" aria-hidden="true">
        {angles.map((angle, index) => (
          <div key={angle} className="[zoom:0.3]">
            <Doorway
              position={{
                angle,
                leaf: index < 3 ? 'broad' : 'narrow',
                width: 'normal',
                spill: angle / 74,
                panes: { count: 3, done: Math.floor(index / 3) },
              }}
            >
              <p className="font-bold text-3xl">{angle}°</p>
            </Doorway>
          </div>
        ))}
      </div>
    </Sample>
  );
}

export function TransomSamples() {
  const { sections, transom } = useComponentWords();
  const names = [transom.first, transom.second, transom.third];
  return (
    <Sample title={sections.transom}>
      {[0, 1, 2, 3].map((done) => (
        <div key={done} className="bg-frame p-2.5">
          <Transom panes={{ names, done, here: done < names.length }} />
        </div>
      ))}
      <div className="bg-frame p-2.5">
        <Transom panes={{ count: 3, done: 1 }} />
      </div>
    </Sample>
  );
}

export function SmallDoorSamples() {
  const { sections, doors } = useComponentWords();
  return (
    <Sample title={sections.smallDoors}>
      <Row>
        <a href="#small-door" className="inline-flex items-end gap-3 text-ink">
          <SmallDoor /> {doors.open}
        </a>
      </Row>
      <Row>
        <SmallDoor shut /> {doors.shut}
      </Row>
      <Row>
        <button type="button" className="inline-flex items-center gap-3">
          <SmallDoor size="small" colour={green} /> {doors.small}
        </button>
      </Row>
    </Sample>
  );
}
