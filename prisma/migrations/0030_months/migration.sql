-- AlterTable
ALTER TABLE "sharing" ADD COLUMN     "no_months" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "announcement" ALTER COLUMN "by_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "month_figures" (
    "community_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "sealed_flow" BYTEA NOT NULL,

    CONSTRAINT "month_figures_pkey" PRIMARY KEY ("community_id","month")
);

-- AddForeignKey
ALTER TABLE "month_figures" ADD CONSTRAINT "month_figures_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Months that are over are counted with everything else, once.
DELETE FROM "figures";
