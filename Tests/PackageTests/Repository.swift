import Foundation

/// The repository that these tests are part of.
enum Repository {
  /// Its top folder.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files below a folder whose names end so, as paths from the top, sorted.
  static func files(below folder: String, ending endings: [String]) throws -> [String] {
    let all = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    let paths = all?.compactMap { $0 as? String } ?? []
    return paths.filter { path in endings.contains { path.hasSuffix($0) } }
      .map { "\(folder)/\($0)" }
      .sorted()
  }

  /// The lines of a file, given by its path from the top.
  static func lines(of path: String) throws -> [String] {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What a program prints, run at the top, standard error included, and its status.
  static func run(_ program: String, _ arguments: String...) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = root
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
