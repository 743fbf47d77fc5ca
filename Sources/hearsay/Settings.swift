import Foundation

/// What the environment says about files, colours and the pager.
struct Settings {
  private let variables: [String: String]

  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    variables = environment
  }

  /// The file of the lines typed so far: `HEARSAY_HISTORY`, or one in the user's state folder.
  var history: URL? {
    if let path = value("HEARSAY_HISTORY") { return URL(filePath: path) }
    return folder("XDG_STATE_HOME", ".local/state")?.appending(path: "hearsay/history")
  }

  /// The changes to a graph that has no file yet.
  var journal: URL? {
    folder("XDG_STATE_HOME", ".local/state")?.appending(path: "hearsay/unsaved.autosave")
  }

  /// The commands run at the start of a session; never from the current folder.
  var startFile: URL? {
    folder("XDG_CONFIG_HOME", ".config")?.appending(path: "hearsay/rc")
  }

  /// What shows an output that is taller than the screen.
  var pager: String {
    value("HEARSAY_PAGER") ?? value("PAGER") ?? "less -SRXF"
  }

  /// Whether the terminal can do no more than show lines.
  var isDumb: Bool { value("TERM") == "dumb" }

  /// Whether output that goes to a terminal, or does not, is coloured.
  func isColored(onTerminal: Bool) -> Bool {
    if value("NO_COLOR") != nil { return false }
    if let force = value("CLICOLOR_FORCE"), force != "0" { return true }
    return onTerminal && !isDumb
  }

  private func folder(_ name: String, _ otherwise: String) -> URL? {
    value(name).map { URL(filePath: $0) }
      ?? value("HOME").map { URL(filePath: $0).appending(path: otherwise) }
  }

  private func value(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension URL {
  /// Makes the folder that the file is to stand in, for its owner alone.
  func makeFolder() throws {
    try FileManager.default.createDirectory(
      at: deletingLastPathComponent(),
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
  }
}
