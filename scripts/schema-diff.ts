// The SQL that leads from one Prisma schema to another, by Prisma's schema engine as WebAssembly, which needs no download.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

// Neither the library es2023 nor Node's types know of it.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: { __wbindgen_start(): void } };
};

const loadEngine = async (databaseUrl: string) => {
  const beside = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = new WebAssembly.Module(readFileSync(beside.replace(/\.js$/, '.wasm')));
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl }));
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
};

const target = (schema: string | undefined) =>
  schema === undefined
    ? { tag: 'empty' as const }
    : { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content: schema }] };

/**
 * SQL that turns a database of schema `from` (`undefined`: an empty one) into one of schema `to`; empty where nothing differs.
 * The engine wants a database to ask for its version; nothing in it is read or written.
 */
export const schemaDiff = async (databaseUrl: string, from: string | undefined, to: string): Promise<string> => {
  const engine = await loadEngine(databaseUrl);
  const { stdout } = await engine.diff({
    from: target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const sql = stdout ?? '';
  return sql.includes('-- This is an empty migration.') ? '' : sql;
};
