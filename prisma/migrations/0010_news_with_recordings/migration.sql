-- AlterTable
ALTER TABLE "news" ADD COLUMN     "recording_sid" TEXT;
