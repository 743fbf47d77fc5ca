import Foundation
import TerminalSupport

/// The program in a folder of its own, with a report to read.
final class Program {
  let folder = FileManager.default.temporaryDirectory.appending(path: "hearsay-\(UUID())")

  /// How a run ended and what it wrote.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  static let report = """
    Title: Rebels attack an army base near Sebkha
    Outlet: Example News
    Date: 2022-01-20

    Rebels attacked an army base near Sebkha on Thursday.

    """

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(Self.report, to: "report.txt")
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// Runs it without a terminal, in its own folder or another.
  func run(_ arguments: [String], input: String = "", in place: URL? = nil) throws -> Outcome {
    try write(input, to: ".input")
    let process = Process()
    process.executableURL = BuiltProgram.named("hearsay")
    process.arguments = arguments
    process.currentDirectoryURL = place ?? folder
    process.environment = ["HOME": folder.path, "LC_ALL": "C.UTF-8"]
    process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: ".input"))
    process.standardOutput = try file(".output")
    process.standardError = try file(".errors")
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try read(".output"),
      errors: try read(".errors")
    )
  }

  /// Runs it on a terminal.
  func start(
    _ arguments: [String],
    environment: [String: String] = [:]
  ) throws -> Terminal {
    let own = ["HOME": folder.path, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]
    return try Terminal(
      running: BuiltProgram.named("hearsay"),
      arguments.map { $0.hasPrefix("-") ? $0 : folder.appending(path: $0).path },
      environment: own.merging(environment) { _, new in new },
      keeping: self
    )
  }

  private func file(_ name: String) throws -> FileHandle {
    try write("", to: name)
    return try FileHandle(forWritingTo: folder.appending(path: name))
  }
}
