import Testing

@testable import EventExtraction

@Suite struct LexiconTests {
  @Test func `every row of the cue table can be read`() {
    let parsed = CueTable.parse(CueTable.text)
    #expect(parsed.faults.isEmpty)
    #expect(parsed.rows.count > 100)
  }

  @Test(arguments: [armedTriggers, movementTriggers, politicalTriggers])
  func `every row of the trigger tables can be read`(table: String) {
    #expect(Trigger.parse(table).faults.isEmpty)
  }
}
