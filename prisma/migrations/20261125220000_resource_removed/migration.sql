-- Of what was removed only the title is left, for where it was attached.
ALTER TABLE resource DROP CONSTRAINT resource_of_its_kind;
ALTER TABLE resource
  ADD CONSTRAINT resource_of_its_kind CHECK (removed_at IS NOT NULL OR (
    (kind <> 'link' OR url IS NOT NULL) AND (kind <> 'literature' OR reference IS NOT NULL) AND (kind <> 'text' OR body IS NOT NULL))),
  ADD CONSTRAINT resource_removed CHECK (removed_at IS NULL OR (url IS NULL AND reference IS NULL AND body IS NULL));
