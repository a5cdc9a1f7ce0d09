import Calendars
package import Vocabulary

extension JournalEntry {
  /// The entry of DESIGN.md §7 for `alert`; what does not apply to it is left out.
  ///
  /// - Parameters:
  ///   - alert: What is told.
  ///   - message: One line that a person understands without the article.
  ///   - isRepeat: The journal cannot be asked whether it has this alert, so that this may be the second time.
  package init(_ alert: Alert, message: String, isRepeat: Bool = false) {
    self.init(message, MessageIdentifier(alert.type), priority: alert.priority)
    self["MARSAD_ALERT"] = alert.type.rawValue
    self["MARSAD_ALERT_ID"] = alert.id
    self["MARSAD_TOPIC"] = alert.topic
    self["MARSAD_EVENT"] = alert.event
    self["MARSAD_KIND"] = alert.kind.rawValue
    self["MARSAD_STATUS"] = alert.status.rawValue
    self["MARSAD_PLACE"] = alert.place?.rawValue
    self["MARSAD_FROM"] = alert.when?.days?.from.description
    self["MARSAD_TO"] = alert.when?.days?.to.description
    self["MARSAD_OLD_FROM"] = alert.previous?.days?.from.description
    self["MARSAD_OLD_TO"] = alert.previous?.days?.to.description
    self["MARSAD_CHANGE"] = alert.change?.rawValue
    self["MARSAD_FRESHNESS"] = alert.freshness.rawValue
    self["MARSAD_ARTICLE"] = alert.article
    self["MARSAD_QUOTE"] = alert.quote
    if isRepeat { self["MARSAD_RESENT"] = "1" }
  }
}
