// Forms that do something, and the button that does it.
import type { ComponentChildren } from 'preact';
import { useFrame } from './frame.ts';

/** The fields by which a form proves that it is ours, and new. */
export const actionField = 'action-id';
export const tokenField = 'form-token';

interface ActionProps {
  /** Below the community's desk: `/requests/12/close`. */
  readonly to: string;
  readonly class?: string;
  readonly hasFile?: boolean;
  readonly children: ComponentChildren;
}

/** A form that is posted below the community's desk. */
export function ActionForm({ to, class: className, hasFile = false, children }: ActionProps) {
  const { home, formToken, drawActionId } = useFrame();
  return (
    <form
      method="post"
      action={`${home}${to}`}
      class={className}
      {...(hasFile && { enctype: 'multipart/form-data' as const })}
    >
      <input type="hidden" name={tokenField} value={formToken} />
      <input type="hidden" name={actionField} value={drawActionId()} />
      {children}
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was filled in. */
  readonly fault?: string | undefined;
  readonly id: string;
  /** Is given the ids of what describes it. */
  readonly children: (described: { readonly id: string; readonly 'aria-describedby'?: string }) => ComponentChildren;
}

/** A field with its label above it, a hint below, and what is wrong with it. */
export function Field({ label, hint, fault, id, children }: FieldProps) {
  const [hintId, faultId] = [`${id}-hint`, `${id}-fault`];
  const describedBy = [fault && faultId, hint && hintId].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, ...(describedBy !== '' && { 'aria-describedby': describedBy }) })}
      {fault && (
        <p class="fault" id={faultId}>
          {fault}
        </p>
      )}
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
