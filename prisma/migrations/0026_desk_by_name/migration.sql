-- AlterTable
ALTER TABLE "desk_session" ADD COLUMN     "member_ids" UUID[] DEFAULT ARRAY[]::UUID[];

-- Who is signed in and is the only steward of their phone goes on as that.
UPDATE "desk_session" s SET "member_ids" = ARRAY(
  SELECT (array_agg(m.id))[1] FROM "contact" o JOIN "member" m ON m.contact_id = o.id AND m.steward
  WHERE o.phone_hash = s.phone_hash GROUP BY m.community_id HAVING count(*) = 1
);
