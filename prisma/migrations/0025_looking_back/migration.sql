-- AlterTable
ALTER TABLE "member" ADD COLUMN     "offer_asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "rest_offered_at" TIMESTAMPTZ(3);
