// A field of the form for each setting, by what it is made of.
import type { Setting } from '../../domain/agreed/agreed.ts';
import { isLength } from '../../domain/agreed/bounds.ts';
import { kinds } from '../../domain/kinds.ts';
import { Field } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';
import { boundsInWords, faultInWords } from './in-words.ts';
import { lengthUnits } from './length.ts';

export interface SettingFieldProps {
  readonly setting: Setting;
  readonly filled: URLSearchParams;
  readonly isFaulty: boolean;
}

export function SettingField(props: SettingFieldProps) {
  const { setting } = props;
  const { boundaries: words } = useWords();
  if (isLength(setting)) return <LengthField {...props} />;
  switch (setting) {
    case 'quietHours':
      return <QuietField {...props} />;
    case 'joining':
      return <OneOfField {...props} choices={['open', 'code', 'vouch']} names={words.joinings} />;
    case 'monthly':
      return <OneOfField {...props} choices={['on', 'off']} names={words.monthlies} />;
    case 'kinds':
      return <KindsField {...props} />;
    case 'joinCode':
      return <LineField {...props} />;
    case 'digestAt':
      return <ClockField {...props} />;
    default:
      return <LineField {...props} inputMode={setting === 'reachMiles' ? 'decimal' : 'numeric'} />;
  }
}

function useSetting({ setting, isFaulty }: SettingFieldProps) {
  const words = useWords();
  const { label, about } = words.boundaries.settings[setting];
  const bounds = boundsInWords(words, setting);
  const hint = bounds ? `${about} ${words.boundaries.between(...bounds)}` : about;
  return { label, hint, fault: isFaulty ? faultInWords(words, setting) : undefined };
}

function LineField(props: SettingFieldProps & { readonly inputMode?: 'numeric' | 'decimal' }) {
  const { setting, filled, isFaulty, inputMode } = props;
  return (
    <Field id={setting} {...useSetting(props)}>
      {(described) => (
        <input
          {...described}
          name={setting}
          value={filled.get(setting) ?? ''}
          maxLength={20}
          class={inputMode ? 'short' : undefined}
          inputMode={inputMode}
          autocomplete="off"
          aria-invalid={isFaulty || undefined}
        />
      )}
    </Field>
  );
}

function ClockField(props: SettingFieldProps) {
  const { setting, filled, isFaulty } = props;
  return (
    <Field id={setting} {...useSetting(props)}>
      {(described) => (
        <input
          {...described}
          name={setting}
          type="time"
          value={filled.get(setting) ?? ''}
          aria-invalid={isFaulty || undefined}
        />
      )}
    </Field>
  );
}

function LengthField(props: SettingFieldProps) {
  const { boundaries: words } = useWords();
  const { setting, filled, isFaulty } = props;
  const { label } = words.settings[setting];
  const unit = filled.get(`${setting}-unit`);
  return (
    <Field id={setting} {...useSetting(props)}>
      {(described) => (
        <div class="length">
          <input
            {...described}
            name={setting}
            value={filled.get(setting) ?? ''}
            maxLength={12}
            inputMode="decimal"
            autocomplete="off"
            aria-invalid={isFaulty || undefined}
          />
          <select name={`${setting}-unit`} aria-label={`${label}: ${words.unit}`}>
            {lengthUnits.map((each) => (
              <option key={each} value={each} selected={each === unit}>
                {words.units[each]}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}

/** Several controls under one heading, described as a field is. */
function Group(props: SettingFieldProps & { readonly children: preact.ComponentChildren }) {
  const { setting, children } = props;
  const { label, hint, fault } = useSetting(props);
  const [hintId, faultId] = [`${setting}-hint`, `${setting}-fault`];
  return (
    <fieldset id={setting} class="field" aria-describedby={fault ? `${faultId} ${hintId}` : hintId}>
      <legend>{label}</legend>
      {children}
      {fault && (
        <p class="fault" id={faultId}>
          {fault}
        </p>
      )}
      <p class="hint" id={hintId}>
        {hint}
      </p>
    </fieldset>
  );
}

function QuietField(props: SettingFieldProps) {
  const { boundaries: words } = useWords();
  const { filled } = props;
  return (
    <Group {...props}>
      <div class="pair">
        <Field id="quiet-from" label={words.from}>
          {(described) => <input {...described} name="quiet-from" type="time" value={filled.get('quiet-from') ?? ''} />}
        </Field>
        <Field id="quiet-to" label={words.to}>
          {(described) => <input {...described} name="quiet-to" type="time" value={filled.get('quiet-to') ?? ''} />}
        </Field>
      </div>
      <p class="hint">{words.quietHint}</p>
    </Group>
  );
}

interface OneOfProps<Choice extends string> extends SettingFieldProps {
  readonly choices: readonly Choice[];
  readonly names: Readonly<Record<Choice, string>>;
}

function OneOfField<Choice extends string>({ choices, names, ...props }: OneOfProps<Choice>) {
  const { say } = useWords();
  const { setting, filled } = props;
  return (
    <Group {...props}>
      {choices.map((choice) => (
        <label class="tick" key={choice}>
          <input type="radio" name={setting} value={choice} checked={filled.get(setting) === choice} />
          {say.capital(names[choice])}
        </label>
      ))}
    </Group>
  );
}

function KindsField(props: SettingFieldProps) {
  const { say } = useWords();
  const chosen = props.filled.getAll('kinds');
  const shown = [...new Set([...chosen, ...kinds.map(({ id }) => id)])];
  return (
    <Group {...props}>
      <div class="ticks">
        {kinds
          .map(({ id }) => id)
          .sort((a, b) => shown.indexOf(a) - shown.indexOf(b))
          .map((kind) => (
            <label class="tick" key={kind}>
              <input type="checkbox" name="kinds" value={kind} checked={chosen.includes(kind)} />
              {say.capital(say.kind(kind))}
            </label>
          ))}
      </div>
    </Group>
  );
}
