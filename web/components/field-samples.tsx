import { accessStates } from '../../api-client/contacts/access-state.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { CodeField } from '../ui/code-field.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { Select } from '../ui/select.tsx';
import { StateChip } from '../ui/state-chip.tsx';
import { TextField } from '../ui/text-field.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { useComponentWords } from './component-words.ts';
import { Row, Sample } from './sample.tsx';

const ofNobody = { autoComplete: 'off' } as const;

export function FieldSamples() {
  const { sections, fields } = useComponentWords();
  return (
    <Sample title={sections.fields}>
      <TextField label={fields.name} hint={fields.hint} {...ofNobody} />
      <TextField label={fields.name} defaultValue={fields.value} {...ofNobody} />
      <TextField
        label={fields.email}
        defaultValue={fields.emailWrong}
        error={fields.emailError}
        {...ofNobody}
      />
      <PasswordField label={fields.password} autoComplete="new-password" defaultValue={fields.value} />
      <CodeField label={fields.code} hint={fields.codeHint} defaultValue="482 913" />
      <CodeField label={fields.code} error={fields.codeError} defaultValue="4829" />
      <Select label={fields.language}>
        <option>{fields.nl}</option>
        <option>{fields.en}</option>
      </Select>
      <TextField small label={fields.small} defaultValue={fields.value} {...ofNobody} />
      <Select small label={fields.small}>
        <option>{fields.nl}</option>
      </Select>
    </Sample>
  );
}

export function AccessSamples() {
  const { sections, access } = useComponentWords();
  return (
    <Sample title={sections.access}>
      <Row>
        {accessStates.map((state) => (
          <StateChip key={state} access={state}>
            {access[state]}
          </StateChip>
        ))}
      </Row>
    </Sample>
  );
}

export function ChoiceSamples() {
  const { sections, choices } = useComponentWords();
  return (
    <Sample title={sections.choices}>
      <CheckboxGroup legend={choices.products} hint={choices.productsHint}>
        <Checkbox label={choices.portal} hint={choices.portalHint} defaultChecked />
        <Checkbox label={choices.support} hint={choices.supportHint} />
      </CheckboxGroup>
      <Row>
        <TickBox label={choices.portal} defaultChecked />
        <TickBox label={choices.support} indeterminate />
        <TickBox label={choices.products} />
      </Row>
      <CheckboxGroup legend={choices.products} error={choices.productsError}>
        <Checkbox label={choices.portal} />
      </CheckboxGroup>
    </Sample>
  );
}
