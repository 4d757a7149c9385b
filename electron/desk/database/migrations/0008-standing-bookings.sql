-- A place goes with its registration: whoever cancelled holds no seat and waits for none. The booking itself
-- stays as it was written, for a registration that is taken up again.
CREATE INDEX attendee_cancelled ON attendee (id) WHERE status = 'cancelled';
CREATE VIEW standing_booking AS
SELECT b.activity_id, b.attendee_id,
  CASE WHEN EXISTS (SELECT 1 FROM attendee a INDEXED BY attendee_cancelled
    WHERE a.id = b.attendee_id AND a.status = 'cancelled')
    THEN 'cancelled' ELSE b.state END AS state,
  b.bus, b.since, b.note, b.clocks
FROM booking b;
