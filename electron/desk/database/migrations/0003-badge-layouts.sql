-- Badge layouts that organisers drew; the last word of any desk on each. The starters come with the program.
CREATE TABLE badge_layout (
  id TEXT PRIMARY KEY,
  -- JSON, or empty: it was removed.
  layout TEXT NOT NULL,
  stamp TEXT NOT NULL,
  operator_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A test print may show a layout of its own, with what the list says of a person. It is nobody's badge.
ALTER TABLE print_job ADD COLUMN layout_id TEXT NOT NULL DEFAULT '';
ALTER TABLE print_job ADD COLUMN shown_id TEXT NOT NULL DEFAULT '';
