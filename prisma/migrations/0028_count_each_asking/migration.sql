-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "times" SMALLINT NOT NULL DEFAULT 1;
