-- CreateTable
CREATE TABLE "audit" (
    "community_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "action_id" TEXT,
    "request_id" UUID,
    "member_ids" UUID[],
    "details_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("community_id","seq")
);

-- CreateTable
CREATE TABLE "audit_detail" (
    "community_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "member_ids" UUID[],
    "sealed_details" BYTEA NOT NULL,

    CONSTRAINT "audit_detail_pkey" PRIMARY KEY ("community_id","seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_community_id_action_id_key" ON "audit"("community_id", "action_id");

-- CreateIndex
CREATE INDEX "audit_detail_member_ids_idx" ON "audit_detail" USING GIN ("member_ids");

-- The log is only ever added to, whoever asks. What shows by its hashes is a hand that switches this off.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_detail_stays BEFORE UPDATE OR TRUNCATE ON "audit_detail" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Words leave the log only together with somebody whom they are about.
CREATE FUNCTION refuse_unless_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM unnest(OLD.member_ids) AS who WHERE who NOT IN (SELECT id FROM member)) THEN
    RAISE EXCEPTION 'the words of the log leave it only with whom they are about' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER audit_detail_leaves_with_them AFTER DELETE ON "audit_detail" FOR EACH ROW EXECUTE FUNCTION refuse_unless_forgotten();
