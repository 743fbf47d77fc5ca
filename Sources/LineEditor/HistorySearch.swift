/// A search for earlier lines that hold some text, in any script, whatever the case.
struct HistorySearch {
  /// What is looked for.
  private(set) var query = ""
  private let entries: [String]
  /// The place of the entry found, or of the end.
  private var position: Int

  init(in entries: [String]) {
    self.entries = entries
    position = entries.endIndex
  }

  /// The entry found, or nil.
  var match: String? {
    entries.indices.contains(position) ? entries[position] : nil
  }

  /// Looks for a longer text, from the entry found backwards.
  mutating func extend(by scalar: Unicode.Scalar) {
    query.unicodeScalars.append(scalar)
    position = latest(before: match == nil ? entries.endIndex : position + 1) ?? entries.endIndex
  }

  /// Looks for a text shorter by a character, from the latest entry.
  mutating func shorten() {
    query = String(query.dropLast())
    position = latest(before: entries.endIndex) ?? entries.endIndex
  }

  /// Goes to an older entry that holds the text, if there is one.
  mutating func goBack() {
    position = latest(before: position) ?? position
  }

  private func latest(before end: Int) -> Int? {
    if query.isEmpty { return nil }
    let wanted = query.lowercased()
    return entries[..<end].lastIndex { $0.lowercased().contains(wanted) }
  }
}
