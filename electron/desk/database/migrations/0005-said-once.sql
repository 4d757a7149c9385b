-- What one entry alone said of somebody is kept once, in the log: the row has the entry's id in place of its clocks.
UPDATE attendee SET clocks = said.entry FROM (
  SELECT json_extract(body, '$.id') AS id, min(desk_id) || '-' || min(seq) AS entry
  FROM op WHERE json_extract(body, '$.kind') = 'attendee-set' GROUP BY 1 HAVING count(*) = 1
) AS said
WHERE attendee.id = said.id AND attendee.clocks <> '{}';

UPDATE origin SET given_values = '', clocks = said.entry FROM (
  SELECT json_extract(body, '$.id') AS id, json_extract(body, '$.origin.source') AS source,
    json_extract(body, '$.origin.key') AS key, min(desk_id) || '-' || min(seq) AS entry
  FROM op WHERE json_extract(body, '$.kind') = 'attendee-set' AND json_extract(body, '$.origin.key') IS NOT NULL
  GROUP BY 1, 2, 3 HAVING count(*) = 1
) AS said
WHERE origin.attendee_id = said.id AND origin.source = said.source AND origin.key = said.key AND origin.clocks <> '{}';

UPDATE origin SET given_values = '' WHERE clocks = '{}';

-- A person's codes are read at every import of them: out of the index alone.
DROP INDEX code_by_attendee;
CREATE INDEX code_by_attendee ON code (attendee_id, code, is_revoked);
