import Foundation
import TerminalSupport

/// A home folder for one test.
final class Home {
  let url = FileManager.default.temporaryDirectory.appending(path: "hearsay-\(UUID())")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }
}

/// The program that says what the line editor gave it, on a terminal.
func echo(home: Home? = nil, terminal: String = "xterm-256color") throws -> Terminal {
  let folder = try home ?? Home()
  return try Terminal(
    running: BuiltProgram.named("line-echo"),
    [folder.url.appending(path: "history").path],
    environment: ["TERM": terminal, "LC_ALL": "C.UTF-8", "HOME": folder.url.path],
    keeping: folder
  )
}
