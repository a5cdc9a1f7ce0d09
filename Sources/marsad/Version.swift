/// What marsad calls itself.
enum Version {
  static let program = "0.1.0"
  /// Stored with every mention, so that it is known which rules read it.
  static let reader = "marsad/" + program
}
