-- AlterTable
ALTER TABLE "member" ADD COLUMN     "listening" TEXT NOT NULL DEFAULT 'usual';

-- CreateTable
CREATE TABLE "call" (
    "sid" TEXT NOT NULL,
    "community_id" UUID NOT NULL,
    "contact_id" UUID,
    "direction" TEXT NOT NULL,
    "sealed_state" BYTEA NOT NULL,
    "step" INTEGER NOT NULL,
    "sealed_answer" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "stepped_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "call_pkey" PRIMARY KEY ("sid")
);

-- CreateIndex
CREATE INDEX "call_contact_id_idx" ON "call"("contact_id");

-- CreateIndex
CREATE INDEX "call_started_at_idx" ON "call"("started_at");

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
