// What is thrown where the embedded database can't be had; its message says in one line what to do.

export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
