import { useState } from 'react';
import { ApiProblem } from '../../api-client/client.ts';
import { paths } from '../app/paths.ts';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useComponentWords } from './component-words.ts';
import { Row, Sample } from './sample.tsx';

const fiveMinutes = 300;

const tooManyAttempts = () =>
  new ApiProblem({
    type: 'about:blank',
    title: 'too_many_attempts',
    status: 429,
    code: 'too_many_attempts',
    retryAfter: fiveMinutes,
  });

export function ButtonSamples() {
  const { sections, buttons } = useComponentWords();
  const [refusal] = useState(tooManyAttempts);
  return (
    <Sample title={sections.buttons}>
      <Row>
        <Button>{buttons.primary}</Button>
        <Button look="secondary">{buttons.secondary}</Button>
        <Button look="danger">{buttons.danger}</Button>
        <Button look="quiet">{buttons.quiet}</Button>
      </Row>
      <Row>
        <Button size="small">{buttons.small}</Button>
        <Button look="secondary" size="small">
          {buttons.small}
        </Button>
        <Button look="danger" size="small">
          {buttons.small}
        </Button>
        <Button look="quiet" size="small">
          {buttons.small}
        </Button>
      </Row>
      <Row>
        <Button pending>{buttons.pending}</Button>
        <Button look="secondary" pending>
          {buttons.pending}
        </Button>
        <Button refusal={refusal}>{buttons.later}</Button>
      </Row>
      <Row>
        <LinkButton to={paths.start}>{buttons.link}</LinkButton>
      </Row>
    </Sample>
  );
}
