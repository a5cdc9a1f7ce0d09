import Foundation
import GRDB
import TestSupport
import Testing
import Vocabulary

@testable import TimelineStorage

/// A file that an earlier version wrote is brought up to date when it is opened.
@Suite struct SchemaTests {
  @Test(arguments: 1...Schema.version)
  func `a timeline of each version is opened, and what it is told is told back`(version: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("marsad.db").path
    do {
      try DatabaseQueue(path: path).writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        for step in Schema.steps.prefix(version) { try db.execute(sql: step) }
        try db.execute(sql: "PRAGMA user_version = \(version)")
      }
    }
    let store = try TimelineStore.open(at: path)
    let told = attack("2024-08-15")
    _ = try store.drop(article("a", told))
    let event = try #require(try store.timeline(places: places).first)
    #expect(event.mentions.map(\.mention) == told.mentions)
  }
}
