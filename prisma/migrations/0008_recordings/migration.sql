-- CreateTable
CREATE TABLE "recording" (
    "sid" TEXT NOT NULL,
    "community_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "from_contact_id" UUID,
    "from_member_id" UUID,
    "for_member_id" UUID,
    "request_id" UUID,
    "seconds" INTEGER NOT NULL,
    "sealed_sound" BYTEA,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "fetched_at" TIMESTAMPTZ(3),
    "lost_at" TIMESTAMPTZ(3),
    "told_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "recording_pkey" PRIMARY KEY ("sid")
);

-- CreateIndex
CREATE INDEX "recording_due_at_idx" ON "recording"("due_at");

-- AddForeignKey
ALTER TABLE "recording" ADD CONSTRAINT "recording_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recording" ADD CONSTRAINT "recording_from_contact_id_fkey" FOREIGN KEY ("from_contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;
