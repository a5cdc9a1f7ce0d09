/// The kinds of file that are no text, told by their first bytes.
enum FileSignature {
  /// What the first bytes say, with an article before it: "a PDF document"; nil where they say nothing.
  static func kind(of bytes: [UInt8]) -> String? {
    rows.first { row in
      bytes.count >= row.offset + row.magic.count
        && bytes[row.offset..<row.offset + row.magic.count].elementsEqual(row.magic)
    }?.kind
  }

  private typealias Row = (offset: Int, magic: [UInt8], kind: String)

  // Only signatures that no text begins with: "BM" and "MZ" alone would refuse a text.
  private static let rows: [Row] = [
    (0, [0x7F] + Array("ELF".utf8), "a program (ELF)"),
    (0, Array("%PDF-".utf8), "a PDF document: save its text instead"),
    (0, Array("PK\u{3}\u{4}".utf8), "a zip archive or an Office document: save its text instead"),
    (0, [0xD0, 0xCF, 0x11, 0xE0], "an old Office document: save its text instead"),
    (0, Array("{\\rtf".utf8), "an RTF document: save its text instead"),
    (0, [0x89] + Array("PNG".utf8), "a picture (PNG)"),
    (0, [0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
    (0, Array("GIF8".utf8), "a picture (GIF)"),
    (8, Array("WEBP".utf8), "a picture (WebP)"),
    (4, Array("ftyp".utf8), "a film or picture (MP4, HEIF)"),
    (0, Array("ID3".utf8), "a sound recording (MP3)"),
    (0, Array("OggS".utf8), "a sound recording (Ogg)"),
    (0, [0x1F, 0x8B], "a gzip archive: unpack it first"),
    (0, Array("BZh".utf8), "a bzip2 archive: unpack it first"),
    (0, [0xFD] + Array("7zXZ".utf8), "an xz archive: unpack it first"),
    (0, [0x28, 0xB5, 0x2F, 0xFD], "a zstd archive: unpack it first"),
    (0, Array("7z".utf8) + [0xBC, 0xAF], "a 7-Zip archive: unpack it first"),
    (0, Array("Rar!".utf8), "a RAR archive: unpack it first"),
    (257, Array("ustar".utf8), "a tar archive: unpack it first"),
    (0, Array("SQLite format 3".utf8), "a database (SQLite)"),
    (0, [0xCA, 0xFE, 0xBA, 0xBE], "a program"),
  ]
}
