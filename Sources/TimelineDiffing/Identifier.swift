/// Makes identifiers of 16 hexadecimal digits out of what they name: no clock, no chance.
///
/// The same article read twice into empty timelines gives the same identifiers, which makes runs comparable. Whoever
/// stores them asks for another `attempt` where one was in use before.
package enum Identifier {
  package static func event(_ founder: Report.Key, attempt: Int = 0) -> String {
    make("event", founder.article, founder.index, "", attempt)
  }

  package static func alert(
    _ cause: Report.Key, type: String, event: String, attempt: Int = 0
  ) -> String {
    make("alert " + type, cause.article, cause.index, event, attempt)
  }

  private static func make(
    _ sort: String, _ article: String, _ index: Int, _ further: String, _ attempt: Int
  ) -> String {
    // FNV-1a, then the finalizer of MurmurHash3: `sha256` has spread the bits already.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(sort)/\(article)/\(index)/\(further)/\(attempt)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    hash ^= hash >> 33
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    hash = hash &* 0xC4CE_B9FE_1A85_EC53
    hash ^= hash >> 33
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
