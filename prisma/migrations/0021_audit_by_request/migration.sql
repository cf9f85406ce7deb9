-- CreateIndex
CREATE INDEX "audit_request_id_idx" ON "audit"("request_id") WHERE (request_id IS NOT NULL);

-- Communities that are there already get what a file without the setting gets.
UPDATE community
SET settings = jsonb_set(settings, '{dispatch,alertOthersAfterMs}', '1200000')
WHERE settings ? 'dispatch' AND NOT settings->'dispatch' ? 'alertOthersAfterMs';
