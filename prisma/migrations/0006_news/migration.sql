-- AlterTable
ALTER TABLE "call" ADD COLUMN     "telling" BIGINT[] DEFAULT ARRAY[]::BIGINT[],
ADD COLUMN     "told_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "news" (
    "id" BIGSERIAL NOT NULL,
    "community_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "member_id" UUID,
    "sealed_phrase" BYTEA NOT NULL,
    "request_id" UUID,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "heard_at" TIMESTAMPTZ(3),

    CONSTRAINT "news_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outgoing_call" (
    "id" BIGSERIAL NOT NULL,
    "community_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "to_sealed" BYTEA NOT NULL,
    "line" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "sid" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "placed_at" TIMESTAMPTZ(3),
    "cause" TEXT,

    CONSTRAINT "outgoing_call_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "news_contact_id_id_idx" ON "news"("contact_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_call_sid_key" ON "outgoing_call"("sid");

-- CreateIndex
CREATE INDEX "outgoing_call_contact_id_id_idx" ON "outgoing_call"("contact_id", "id");

-- CreateIndex
CREATE INDEX "outgoing_call_status_due_at_idx" ON "outgoing_call"("status", "due_at");

-- AddForeignKey
ALTER TABLE "news" ADD CONSTRAINT "news_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "news" ADD CONSTRAINT "news_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_call" ADD CONSTRAINT "outgoing_call_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_call" ADD CONSTRAINT "outgoing_call_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
