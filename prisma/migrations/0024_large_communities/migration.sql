-- AlterTable
ALTER TABLE "figures" ADD COLUMN     "sealed_asked_most" BYTEA;

-- CreateTable
CREATE TABLE "offer" (
    "community_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("community_id","kind","member_id")
);

-- CreateTable
CREATE TABLE "audience_figures" (
    "community_id" UUID NOT NULL,
    "area" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sealed_reached" BYTEA NOT NULL,

    CONSTRAINT "audience_figures_pkey" PRIMARY KEY ("community_id","area","kind")
);

-- CreateIndex
CREATE INDEX "offer_member_id_idx" ON "offer"("member_id");

-- CreateIndex
CREATE INDEX "member_community_id_id_idx" ON "member"("community_id", "id");

-- CreateIndex
CREATE INDEX "member_community_id_paused_until_idx" ON "member"("community_id", "paused_until");

-- CreateIndex
CREATE INDEX "request_community_id_closed_at_idx" ON "request"("community_id", "closed_at");

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audience_figures" ADD CONSTRAINT "audience_figures_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "offer" ("community_id", "kind", "member_id")
SELECT DISTINCT community_id, kind, id FROM "member" CROSS JOIN unnest(skills) AS kind;

-- What somebody offers stands in two places, and is written in one.
CREATE FUNCTION list_offers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "offer" WHERE member_id = NEW.id AND kind <> ALL (NEW.skills);
  INSERT INTO "offer" ("community_id", "kind", "member_id")
  SELECT DISTINCT NEW.community_id, kind, NEW.id FROM unnest(NEW.skills) AS kind ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER member_offers AFTER INSERT ON "member"
FOR EACH ROW WHEN (NEW.skills <> '{}') EXECUTE FUNCTION list_offers();

CREATE TRIGGER member_offers_otherwise AFTER UPDATE OF "skills" ON "member"
FOR EACH ROW WHEN (OLD.skills IS DISTINCT FROM NEW.skills) EXECUTE FUNCTION list_offers();
