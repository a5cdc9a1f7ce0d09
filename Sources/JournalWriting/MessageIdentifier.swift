package import Vocabulary

/// What kind a message is, for `journalctl -x` and for programs: one fixed identifier for each (sd-id128(3)).
///
/// Each has its words in `systemd/marsad.catalog` and `marsad.ar.catalog`. They never change.
package enum MessageIdentifier: String, Sendable, CaseIterable {
  case baseAttack = "cec6cab6c4474464b12ebed68562c777"
  case newEvent = "e4faabdcdc46421c98a461f7cc1b910d"
  case dateChange = "99b680fdf52545cf83b8d6f973abadd6"
  /// A file was set aside.
  case rejected = "18c802c26f0a41059d9e80aadcaa9198"
  /// Nothing has arrived for as long as the configuration calls silence.
  case silence = "a109fd8a8c75459e9186f29216261609"
  /// Something has arrived again.
  case silenceEnded = "7b524344883d4ddfb4f08900b7c928db"
  /// After an unclean stop, alerts are looked for before they are sent again.
  case lookingBack = "2bb6734a2c6049c6a767a39fac689636"

  package init(_ type: AlertType) {
    self =
      switch type {
      case .baseAttack: .baseAttack
      case .newEvent: .newEvent
      case .dateChange: .dateChange
      }
  }
}
