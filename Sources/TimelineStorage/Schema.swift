import GRDB

/// The database's layout, as the steps that lead to it.
///
/// A step that was released is never changed: another one is added. `PRAGMA user_version` counts those applied.
enum Schema {
  /// `PRAGMA application_id` of a timeline: "mrsd" in ASCII.
  static let applicationID = 0x6D72_7364

  /// How many steps there are: the `user_version` of a current file.
  static var version: Int { steps.count }

  static let steps: [String] = [
    """
    -- One row for each content that was applied.
    CREATE TABLE articles (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE,
      file TEXT NOT NULL,
      title TEXT,
      url TEXT,
      source TEXT,
      published_from INTEGER,            -- days since 1970
      published_to INTEGER,
      basis TEXT,
      modified INTEGER,                  -- days since 1970
      signature BLOB NOT NULL,           -- of its wording, to find reprints
      read_at INTEGER NOT NULL,          -- seconds since 1970
      reader_version TEXT NOT NULL,
      replaced_by INTEGER REFERENCES articles (id),
      retracted_at INTEGER               -- seconds since 1970; its reports are gone, its content stays known
    ) STRICT;
    CREATE INDEX articles_by_publication ON articles (published_from);
    CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL AND replaced_by IS NULL;

    CREATE TABLE events (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      identifier TEXT NOT NULL UNIQUE,   -- 16 hexadecimal digits, never given again
      merged_into INTEGER REFERENCES events (id)
    ) STRICT;

    -- One row for each event that one article tells.
    CREATE TABLE reports (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES articles (id),
      position INTEGER NOT NULL,         -- which of the article's events, from 0
      event INTEGER NOT NULL REFERENCES events (id),
      topic TEXT NOT NULL,
      kind TEXT NOT NULL,
      status TEXT NOT NULL,
      place TEXT,
      target TEXT,
      when_value TEXT,
      when_mod TEXT,
      when_from INTEGER,
      when_to INTEGER,
      freshness TEXT NOT NULL,
      weapon TEXT,
      count INTEGER,
      killed INTEGER,
      wounded INTEGER,
      outcome TEXT,
      actor TEXT,
      to_place TEXT,
      ordinal INTEGER,
      phase TEXT,
      subject TEXT,
      is_lead INTEGER NOT NULL,
      UNIQUE (article, position)
    ) STRICT;
    CREATE INDEX reports_by_event ON reports (event);

    CREATE TABLE mentions (
      report INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      span_start INTEGER NOT NULL,
      span_end INTEGER NOT NULL,
      quote TEXT NOT NULL,
      said_by TEXT,
      rules TEXT NOT NULL,               -- a name a line
      PRIMARY KEY (report, position)
    ) STRICT, WITHOUT ROWID;

    -- Where on the map and the calendar a report can meet others: what an article is compared with.
    CREATE TABLE cells (
      subject TEXT NOT NULL,             -- topic and kind
      country TEXT NOT NULL,             -- '' where the place is open
      place TEXT NOT NULL,
      level INTEGER NOT NULL,            -- how coarse its reach is: 0 to 3
      bucket INTEGER NOT NULL,
      report INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
      PRIMARY KEY (subject, country, place, level, bucket, report)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX cells_by_report ON cells (report);

    CREATE TABLE alerts (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      identifier TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL,
      priority INTEGER NOT NULL,
      freshness TEXT NOT NULL,
      event INTEGER NOT NULL REFERENCES events (id),
      article INTEGER NOT NULL REFERENCES articles (id),
      topic TEXT NOT NULL,
      kind TEXT NOT NULL,
      status TEXT NOT NULL,
      place TEXT,
      target TEXT,
      when_value TEXT,
      when_mod TEXT,
      when_from INTEGER,
      when_to INTEGER,
      previous_value TEXT,
      previous_mod TEXT,
      previous_from INTEGER,
      previous_to INTEGER,
      change TEXT,
      shift_days INTEGER,
      quote TEXT NOT NULL,
      said_by TEXT,
      weapon TEXT,
      count INTEGER,
      killed INTEGER,
      wounded INTEGER,
      outcome TEXT,
      actor TEXT,
      to_place TEXT,
      ordinal INTEGER,
      phase TEXT
    ) STRICT;

    -- On the way to the journal; an alert without a row was never meant for it.
    CREATE TABLE outbox (
      alert INTEGER PRIMARY KEY REFERENCES alerts (id),
      state TEXT NOT NULL CHECK (state IN ('stored', 'sent', 'confirmed')),
      sent_at INTEGER
    ) STRICT;
    CREATE INDEX outbox_open ON outbox (alert) WHERE state <> 'confirmed';
    CREATE INDEX outbox_by_time ON outbox (sent_at) WHERE sent_at IS NOT NULL;

    -- Files whose reading began and did not end.
    CREATE TABLE attempts (
      file TEXT PRIMARY KEY,
      count INTEGER NOT NULL,
      begun_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """,
    """
    -- How the fields of an event came about: field, rule, start and end of the words, a line each.
    ALTER TABLE mentions ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
    """,
    """
    -- False for an earlier version of a page and for an article taken back: kept for what was known then, met by
    -- nothing (it has no cells).
    ALTER TABLE reports ADD COLUMN is_current INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE reports ADD COLUMN ruling INTEGER REFERENCES rulings (id);
    ALTER TABLE alerts ADD COLUMN is_disputed INTEGER NOT NULL DEFAULT 0;

    DROP INDEX articles_by_url;
    CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
    CREATE INDEX articles_by_version ON articles (replaced_by) WHERE replaced_by IS NOT NULL;

    -- What a person has put right, in the order in which it was said.
    CREATE TABLE corrections (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      action TEXT NOT NULL CHECK (action IN ('retract', 'restore', 'merge', 'split')),
      made_at INTEGER NOT NULL,          -- seconds since 1970
      made_by TEXT NOT NULL,
      note TEXT,
      article INTEGER REFERENCES articles (id)
    ) STRICT;
    CREATE TABLE corrected_events (
      event INTEGER NOT NULL REFERENCES events (id),
      correction INTEGER NOT NULL REFERENCES corrections (id),
      PRIMARY KEY (event, correction)
    ) STRICT, WITHOUT ROWID;

    -- An event as a person put it together; the newest word on a sentence is the one that counts.
    CREATE TABLE rulings (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      correction INTEGER NOT NULL REFERENCES corrections (id)
    ) STRICT;
    -- Both ways round.
    CREATE TABLE rulings_apart (
      ruling INTEGER NOT NULL REFERENCES rulings (id),
      other INTEGER NOT NULL REFERENCES rulings (id),
      PRIMARY KEY (ruling, other)
    ) STRICT, WITHOUT ROWID;
    -- What a ruling is about, by its place in the text: it outlives every reading of the article.
    CREATE TABLE ruled_sentences (
      article INTEGER NOT NULL REFERENCES articles (id),
      topic TEXT NOT NULL,
      kind TEXT NOT NULL,
      span_start INTEGER NOT NULL,
      span_end INTEGER NOT NULL,
      ruling INTEGER NOT NULL REFERENCES rulings (id),
      PRIMARY KEY (article, topic, kind, span_start, span_end)
    ) STRICT, WITHOUT ROWID;
    """,
  ]

  /// Brings `db` from the step it is at to the last one; nothing where it is there.
  static func migrate(_ db: Database, from applied: Int) throws {
    for (index, step) in steps.enumerated().dropFirst(applied) {
      try db.execute(sql: step)
      try db.execute(sql: "PRAGMA user_version = \(index + 1)")
    }
    if applied == 0 { try db.execute(sql: "PRAGMA application_id = \(applicationID)") }
  }
}
