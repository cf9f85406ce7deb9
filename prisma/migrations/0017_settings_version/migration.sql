-- AlterTable
ALTER TABLE "community" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
