-- AlterTable
ALTER TABLE "outbox_text" ADD COLUMN     "sealed_phrase" BYTEA;
