import Foundation
import Testing

/// What holds of every file here.
@Suite struct HouseTests {
  @Test func theTopLevelIsAsRuled() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
    let visible = names.filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(Set(visible) == ["Package.swift", "README.md", "Sources", "Tests", "graphs"])
  }

  @Test func swiftFilesAreFormatted() throws {
    let (status, output) = try Repository.run(
      "swift",
      "format",
      "lint",
      "--strict",
      "--recursive",
      "--parallel",
      "Package.swift",
      "Sources",
      "Tests"
    )
    #expect(status == 0, "\(output)")
  }

  @Test func noFileIsLong() throws {
    for path in try Repository.files(below: "Sources", ending: [".swift", ".c", ".h"]) {
      let count = try Repository.lines(of: path).count
      #expect(count <= 800, "\(path) has \(count) lines")
    }
  }

  @Test(arguments: ["try!", "as!", "fatalError(", "@unchecked", "nonisolated(unsafe)"])
  func sourcesAvoid(_ word: String) throws {
    for path in try Repository.files(below: "Sources", ending: [".swift"]) {
      for (number, line) in try Repository.lines(of: path).enumerated() {
        #expect(!line.contains(word), "\(path):\(number + 1)")
      }
    }
  }

  @Test func tablesAreSortedAndHoldNoRowTwice() throws {
    for path in try Repository.files(below: "Sources", ending: [".tsv"]) {
      let rows = try Repository.lines(of: path).filter { !$0.isEmpty && !$0.hasPrefix("#") }
      #expect(Set(rows).count == rows.count, "\(path) holds a row twice")
      let words = rows.map { $0.prefix { $0 != "\t" } }
      for (word, next) in zip(words, words.dropFirst()) {
        let isSorted = !next.utf8.lexicographicallyPrecedes(word.utf8)
        #expect(isSorted, "\(path): \(next) stands behind \(word)")
      }
    }
  }
}
