public import ArabicText

/// An identifier of DESIGN.md §6: lower-case and hyphenated, `ain-al-asad`, `iraq`.
public struct PlaceID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
  public var rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral: String) { rawValue = stringLiteral }
  public var description: String { rawValue }
  public static func < (left: PlaceID, right: PlaceID) -> Bool { left.rawValue < right.rawValue }
}

/// A span of text that names a place of some topic's gazetteer.
public struct PlaceMention: Hashable, Sendable {
  public enum Kind: String, Sendable {
    /// A base that is named: Ain al-Asad.
    case base
    /// "a US base in Jordan": the place is the country.
    case unnamedBase = "unnamed-base"
    case country
    /// A city, province or region.
    case region
    /// An embassy, a consulate, an oil field: what it is stands in `target`.
    case site
  }
  public var span: TextSpan
  public var text: String
  public var id: PlaceID
  public var kind: Kind
  /// What an attack on it would hit, where it is neither a base nor an ordinary place.
  public var target: Target?
  /// True where several are told of at once and none is named: "القواعد الأميركية في سوريا".
  public var isPlural: Bool
  public init(
    span: TextSpan, text: String, id: PlaceID, kind: Kind, target: Target? = nil, isPlural: Bool = false
  ) {
    self.span = span
    self.text = text
    self.id = id
    self.kind = kind
    self.target = target
    self.isPlural = isPlural
  }
}

/// What was attacked (DESIGN.md §6).
public enum Target: String, Sendable, CaseIterable {
  case base, embassy, consulate, oil, other
}
