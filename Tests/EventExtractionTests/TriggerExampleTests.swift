import Testing
import Vocabulary

@testable import EventExtraction

/// Each trigger's example is run, so that none can be dead unnoticed.
@Suite struct TriggerExampleTests {
  private static let reader = TestReader()

  @Test(arguments: Trigger.all)
  func `the example of each trigger is read by that trigger`(trigger: Trigger) {
    let context =
      trigger.frame == .incident
      ? "سقط صاروخان على قاعدة حرير في العراق.\n" : "نشرت الصحف في العراق تقريرا عن الأوضاع.\n"
    let rules = Self.reader.events(context + trigger.example).flatMap(\.mentions).flatMap(\.rules)
    // A noun and a verb of one spelling are the same trigger to a reader.
    let names = Trigger.all.filter { $0.frame == trigger.frame }.map { String($0.name) }
    #expect(!rules.filter(names.contains).isEmpty, "\(trigger.example)")
  }
}
