import { CopyButton } from '../ui/copy-button.tsx';
import { Icon, iconNames } from '../ui/icon.tsx';
import { More } from '../ui/more.tsx';
import { NumberedSteps } from '../ui/numbered-steps.tsx';
import { useComponentWords } from './component-words.ts';
import { Row, Sample } from './sample.tsx';

export function WordSamples() {
  const { sections, words } = useComponentWords();
  return (
    <Sample title={sections.words}>
      <NumberedSteps>
        <span>{words.one}</span>
        <span>{words.two}</span>
      </NumberedSteps>
      <More question={words.question}>
        <p>{words.answer}</p>
      </More>
      <CopyButton text="JBSW Y3DP" label={words.copy} />
      <Row>
        {iconNames.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </Row>
    </Sample>
  );
}
