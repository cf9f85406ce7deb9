-- AlterTable
ALTER TABLE "recording" ADD COLUMN     "cause" TEXT;
