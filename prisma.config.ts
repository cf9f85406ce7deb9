// Tells the Prisma command line where the schema is.
import { defineConfig } from 'prisma/config';

// `prisma generate` needs no schema engine, yet insists on finding one; any executable satisfies it, so nothing is downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });
