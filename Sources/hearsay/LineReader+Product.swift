import Foundation
import LineEditor
import Shell

extension LineReader {
  /// The reader of a session on a terminal.
  static func product(_ settings: Settings, _ screen: Screen, keepsHistory: Bool) -> LineReader {
    let history = keepsHistory ? settings.history.flatMap(loaded) : nil
    return LineReader(history: history ?? History(), isColored: screen.isStyled)
  }

  /// The history in a file; nil, and a complaint, if it cannot be read.
  private static func loaded(_ file: URL) -> History? {
    do {
      try file.makeFolder()
      return try History(path: file.path)
    } catch {
      Screen.complain("hearsay: \(error)\n")
      return nil
    }
  }
}
