import Foundation
import GRDB
import TestSupport
import Testing
import TimelineStorage

@Suite struct OpeningTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("marsad.db").path }
  init() throws { folder = try TemporaryFolder() }

  private func refusal(patience: Double = 0) -> StorageError? {
    do throws(StorageError) {
      _ = try TimelineStore.open(at: path, patience: patience)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a file that is no database is named and left alone`() throws {
    let text = String(repeating: "not a database, but long enough to look like one. ", count: 40)
    try folder.write(text, to: "marsad.db")
    #expect(refusal() == .notOurs(path: path))
    #expect(try String(contentsOf: folder.file("marsad.db"), encoding: .utf8) == text)
  }

  @Test func `another program's database is left as it was`() throws {
    do { try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE theirs (x)") } }
    let before = try Data(contentsOf: folder.file("marsad.db"))
    #expect(refusal() == .notOurs(path: path))
    #expect(try Data(contentsOf: folder.file("marsad.db")) == before)
  }

  @Test func `a file of a later version is refused with that version`() throws {
    do { _ = try TimelineStore.open(at: path) }
    do { try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") } }
    #expect(refusal() == .tooNew(path: path, version: 99))
  }

  @Test func `a folder that is not there cannot be opened, and no wait will help`() throws {
    do throws(StorageError) {
      _ = try TimelineStore.open(at: folder.file("no/such/marsad.db").path)
      Issue.record("opened")
    } catch {
      guard case .unopenable = error else {
        Issue.record("\(error)")
        return
      }
      #expect(!error.isTransient)
      #expect("\(error)".contains("Check that the folder exists"))
    }
  }

  @Test func `another process that writes is a fault that passes`() throws {
    let store = try TimelineStore.open(at: path, patience: 0)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    do throws(StorageError) {
      _ = try store.drop(article("a1", attack("2024-08-05")))
      Issue.record("written")
    } catch {
      #expect(error.isTransient)
    }
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try store.drop(article("a1", attack("2024-08-05"))).alerts.count == 1)
  }

  @Test func `a full disk is a fault that passes, and nothing is half written`() throws {
    let store = try TimelineStore.open(at: path)
    try store.limitPages(by: 4)
    do throws(StorageError) {
      _ = try store.drop(
        article("a1", attack("2024-08-05", quote: String(repeating: "س", count: 100_000))))
      Issue.record("written")
    } catch {
      guard case .diskFull = error else {
        Issue.record("\(error)")
        return
      }
      #expect(error.isTransient)
    }
    #expect(try store.counts() == Counts())
  }

  @Test func `every article finds in an index what it is compared with`() throws {
    let store = try TimelineStore.open(at: path)
    for plan in try store.comparisonPlans() {
      let tables = plan.filter { !$0.contains("CONSTANT ROW") }
      #expect(tables.contains { $0.hasPrefix("SEARCH") }, "\(plan)")
      // What is scanned are the few rows that the statement itself names.
      #expect(
        tables.allSatisfy { !$0.hasPrefix("SCAN") || ["SCAN w", "SCAN l", "SCAN next"].contains($0) },
        "\(plan)")
    }
  }
}
