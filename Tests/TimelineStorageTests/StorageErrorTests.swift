import Testing
import TimelineStorage

@Suite struct StorageErrorTests {
  @Test func `what passes by itself is told from what a person must mend`() {
    let fault = StorageError.Fault(code: 13, message: "database or disk is full")
    #expect(StorageError.diskFull(fault).isTransient)
    #expect(!StorageError.notOurs(path: "x").isTransient)
  }
}
