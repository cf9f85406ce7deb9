-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "line_type" TEXT,
ADD COLUMN     "line_type_due_at" TIMESTAMPTZ(3);
