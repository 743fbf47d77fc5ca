/// The lines typed so far, oldest first, kept between sessions in a file of plain UTF-8.
///
/// One entry a line, readable by its owner only. Each entry is appended at once, so several
/// sessions can share a file and nothing is lost when one of them is killed.
public struct History: Sendable {
  /// The entries, oldest first, none twice when loaded.
  public private(set) var entries: [String] = []
  /// How many entries are kept.
  public let limit: Int
  private let path: String?

  /// Makes a history that is not saved.
  ///
  /// - Parameter limit: how many entries are kept.
  public init(limit: Int = 5_000) {
    self.limit = limit
    path = nil
  }

  /// Loads the history of earlier sessions; a file that is not there yet is empty.
  ///
  /// Of equal entries only the last is kept. A file that has grown to more than twice the limit is
  /// shortened.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: how many entries are kept.
  /// - Throws: `HistoryError` if the file is there but cannot be read or shortened.
  public init(path: String, limit: Int = 5_000) throws(HistoryError) {
    self.limit = limit
    self.path = path
    let lines = try HistoryFile.read(path)
    var seen: Set<String> = []
    entries = lines.reversed().filter { seen.insert($0).inserted }.prefix(limit).reversed()
    if lines.count > 2 * limit {
      try HistoryFile.replace(path, with: entries)
    }
  }

  /// Adds an entry unless it starts with a space, is empty, or repeats the last one.
  ///
  /// - Parameter text: what was typed; line breaks in it become spaces.
  /// - Throws: `HistoryError` if it could not be saved; it is in `entries` all the same.
  public mutating func append(_ text: String) throws(HistoryError) {
    guard let entry = entry(for: text) else { return }
    entries.append(entry)
    if entries.count > limit { entries.removeFirst() }
    if let path { try HistoryFile.append(entry, to: path) }
  }

  /// What of a text would be added, or nil.
  func entry(for text: String) -> String? {
    let entry = String(text.map { $0.isNewline ? " " : $0 })
    guard let first = entry.first, first != " ", entry != entries.last else { return nil }
    return entry
  }
}
