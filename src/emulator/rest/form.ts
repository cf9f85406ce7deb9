// The fields of a form or query, which may be given once, many times or not at all.

export type Form = Readonly<Record<string, unknown>>;

/** The first value of a field, or undefined where it was not given. */
export function field(form: Form, name: string): string | undefined {
  return fields(form, name)[0];
}

/** All values of a field that may be repeated. */
export function fields(form: Form, name: string): readonly string[] {
  const value = form[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function isHttpUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
