-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "community" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "sealed_stewards" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "community_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "line" (
    "number" TEXT NOT NULL,
    "community_id" UUID NOT NULL,
    "per_second" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "line_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "phone_hash" BYTEA NOT NULL,
    "phone_sealed" BYTEA NOT NULL,
    "line" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "opted_out" BOOLEAN NOT NULL DEFAULT false,
    "textless" BOOLEAN NOT NULL DEFAULT false,
    "vouch_code" TEXT,
    "sealed_dialogue" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "name_sealed" BYTEA,
    "language" TEXT NOT NULL,
    "language_chosen" BOOLEAN NOT NULL DEFAULT false,
    "channel" TEXT NOT NULL DEFAULT 'text',
    "sealed_place" BYTEA,
    "skills" TEXT[],
    "hours" TEXT,
    "reach_miles" DOUBLE PRECISION,
    "asks_per_week" INTEGER,
    "paused_until" TIMESTAMPTZ(3),
    "steward" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "code" INTEGER NOT NULL,
    "requester_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "when" TEXT NOT NULL,
    "needed" INTEGER NOT NULL DEFAULT 1,
    "sealed_details" BYTEA NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 0,
    "wave" INTEGER NOT NULL DEFAULT 0,
    "truth_told" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "request_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "wave" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "condition_sealed" BYTEA,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("request_id","member_id")
);

-- CreateTable
CREATE TABLE "inbox_text" (
    "sid" TEXT NOT NULL,
    "community_id" UUID,
    "phone_hash" BYTEA NOT NULL,
    "sealed_text" BYTEA NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbox_text_pkey" PRIMARY KEY ("sid")
);

-- CreateTable
CREATE TABLE "outbox_text" (
    "id" BIGSERIAL NOT NULL,
    "community_id" UUID NOT NULL,
    "contact_id" UUID,
    "to_sealed" BYTEA NOT NULL,
    "line" TEXT NOT NULL,
    "body_sealed" BYTEA NOT NULL,
    "sealed_pictures" BYTEA,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "last_word" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "sid" TEXT,
    "error_code" INTEGER,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outbox_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "picture" (
    "token_hash" BYTEA NOT NULL,
    "outbox_id" BIGINT NOT NULL,
    "content_type" TEXT NOT NULL,
    "sealed_bytes" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "unsure_text" (
    "id" BIGSERIAL NOT NULL,
    "community_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "text_sealed" BYTEA NOT NULL,
    "meaning" TEXT NOT NULL,
    "sureness" DOUBLE PRECISION NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unsure_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "timer" (
    "id" BIGSERIAL NOT NULL,
    "community_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "request_id" UUID,
    "contact_id" UUID,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_until" TIMESTAMPTZ(3),

    CONSTRAINT "timer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "community_name_key" ON "community"("name");

-- CreateIndex
CREATE UNIQUE INDEX "contact_community_id_phone_hash_key" ON "contact"("community_id", "phone_hash");

-- CreateIndex
CREATE UNIQUE INDEX "contact_community_id_vouch_code_key" ON "contact"("community_id", "vouch_code");

-- CreateIndex
CREATE INDEX "member_contact_id_idx" ON "member"("contact_id");

-- CreateIndex
CREATE INDEX "member_community_id_steward_idx" ON "member"("community_id", "steward");

-- CreateIndex
CREATE INDEX "member_skills_idx" ON "member" USING GIN ("skills");

-- CreateIndex
CREATE INDEX "request_requester_id_idx" ON "request"("requester_id");

-- CreateIndex
CREATE INDEX "request_community_id_status_idx" ON "request"("community_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "request_community_id_code_key" ON "request"("community_id", "code");

-- CreateIndex
CREATE INDEX "invitation_member_id_asked_at_idx" ON "invitation"("member_id", "asked_at");

-- CreateIndex
CREATE INDEX "inbox_text_handled_at_received_at_idx" ON "inbox_text"("handled_at", "received_at");

-- CreateIndex
CREATE INDEX "inbox_text_phone_hash_idx" ON "inbox_text"("phone_hash");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_text_sid_key" ON "outbox_text"("sid");

-- CreateIndex
CREATE INDEX "outbox_text_contact_id_id_idx" ON "outbox_text"("contact_id", "id");

-- CreateIndex
CREATE INDEX "outbox_text_status_due_at_idx" ON "outbox_text"("status", "due_at");

-- CreateIndex
CREATE INDEX "picture_expires_at_idx" ON "picture"("expires_at");

-- CreateIndex
CREATE INDEX "unsure_text_community_id_created_at_idx" ON "unsure_text"("community_id", "created_at");

-- CreateIndex
CREATE INDEX "unsure_text_contact_id_idx" ON "unsure_text"("contact_id");

-- CreateIndex
CREATE INDEX "timer_due_at_idx" ON "timer"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "timer_kind_request_id_key" ON "timer"("kind", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "timer_kind_contact_id_key" ON "timer"("kind", "contact_id");

-- AddForeignKey
ALTER TABLE "line" ADD CONSTRAINT "line_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_requester_id_fkey" FOREIGN KEY ("requester_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbox_text" ADD CONSTRAINT "inbox_text_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_text" ADD CONSTRAINT "outbox_text_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_text" ADD CONSTRAINT "outbox_text_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_outbox_id_fkey" FOREIGN KEY ("outbox_id") REFERENCES "outbox_text"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unsure_text" ADD CONSTRAINT "unsure_text_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unsure_text" ADD CONSTRAINT "unsure_text_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timer" ADD CONSTRAINT "timer_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timer" ADD CONSTRAINT "timer_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timer" ADD CONSTRAINT "timer_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
