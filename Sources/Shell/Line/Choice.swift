extension CaseIterable where Self: RawRepresentable<String> {
  /// The one that a word names, in full or by a beginning that no other has; `what` the word is to be ("a type").
  init(_ word: Word, as what: String) throws(CommandError) {
    let text = word.text.lowercased()
    let found = Self.allCases.filter { $0.rawValue.hasPrefix(text) }
    guard let only = found.first(where: { $0.rawValue == text || found.count == 1 }) else {
      let among = (found.isEmpty ? Array(Self.allCases) : found).map(\.rawValue)
      throw .badValue(
        word.text,
        expected: "\(what): \(among.joined(separator: ", "))",
        at: word.range
      )
    }
    self = only
  }
}

extension Invocation {
  /// What the word behind an option names; nil without the option.
  func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ option: OptionName,
    _ what: String
  ) throws(CommandError) -> Value? {
    guard let word = options[option]?.first else { return nil }
    return try Value(word, as: what)
  }
}
