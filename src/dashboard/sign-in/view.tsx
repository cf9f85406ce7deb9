// The pages on which a steward signs in.
import { Document } from '../frame/document.tsx';
import { Field } from '../frame/form.tsx';
import { useFrame } from '../frame/frame.ts';
import { withNext } from './next.ts';

interface SignInProps {
  readonly next: string | undefined;
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  /** What was written, where that is no number. */
  readonly wrong?: string;
}

export function SignInView({ next, languages, wrong }: SignInProps) {
  const { words, language } = useFrame();
  const { signIn } = words;
  return (
    <Document title={signIn.title}>
      <main class="alone" id="content">
        <h1>{signIn.title}</h1>
        <p>{signIn.intro}</p>
        <form method="post" action={withNext(`/sign-in?in=${language}`, next)}>
          <Field
            id="phone"
            label={signIn.phone}
            hint={signIn.phoneHint}
            fault={wrong === undefined ? undefined : signIn.phoneFault}
          >
            {(described) => (
              <input
                {...described}
                name="phone"
                type="tel"
                autocomplete="tel"
                inputMode="tel"
                value={wrong ?? ''}
                required
                maxLength={40}
              />
            )}
          </Field>
          <div class="in-a-row">
            <button type="submit" name="by" value="text">
              {signIn.byText}
            </button>
            <button type="submit" class="quiet" name="by" value="call">
              {signIn.byCall}
            </button>
          </div>
        </form>
        <p class="languages">
          {languages
            .filter(({ id }) => id !== language)
            .map(({ id, name }) => (
              <a key={id} href={withNext(`/sign-in?in=${id}`, next)} lang={id}>
                {name}
              </a>
            ))}
        </p>
      </main>
    </Document>
  );
}

interface CodeProps {
  readonly by: 'text' | 'call';
  readonly next: string | undefined;
  readonly isWrong?: boolean;
}

export function CodeView({ by, next, isWrong = false }: CodeProps) {
  const { words, language } = useFrame();
  const { signIn } = words;
  return (
    <Document title={signIn.codeTitle}>
      <main class="alone" id="content">
        <h1>{signIn.codeTitle}</h1>
        <p>{signIn.codeIntro[by]}</p>
        <form method="post" action={withNext(`/sign-in/code?by=${by}&in=${language}`, next)}>
          <Field id="code" label={signIn.code} fault={isWrong ? signIn.codeFault : undefined}>
            {(described) => (
              <input
                {...described}
                class="code"
                name="code"
                inputMode="numeric"
                autocomplete="one-time-code"
                required
                maxLength={12}
              />
            )}
          </Field>
          <div class="in-a-row">
            <button type="submit">{signIn.enter}</button>
            <a class="button quiet" href={withNext(`/sign-in?in=${language}`, next)}>
              {signIn.again}
            </a>
          </div>
        </form>
      </main>
    </Document>
  );
}
