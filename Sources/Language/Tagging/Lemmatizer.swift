/// Gives a word its dictionary form, by the longest ending that training saw on words inflected alike.
///
///     prisons, noun, plural       ends in "s"     cut one byte
///     carries, verb, present      ends in "ies"   cut three bytes, put on "y"
///     took, verb, past            is "took"       cut three bytes, put on "ake"
package struct Lemmatizer: Sendable {
  /// The longest ending looked at, in bytes; whole words have rules of their own.
  package static let longestEnding = 6

  private let edits: [LemmaEdit]
  /// The index of the edit by the hash of inflection and ending, never that of the longest ending alone.
  private let rules: [UInt64: UInt16]

  /// Makes a lemmatizer of its rules.
  package init(rules: [LemmaRule: LemmaEdit]) {
    let edits = Set(rules.values).sorted().prefix(Int(UInt16.max))
    let numbers = Dictionary(uniqueKeysWithValues: edits.enumerated().map { ($1, UInt16($0)) })
    self.edits = Array(edits)
    var hashed: [UInt64: UInt16] = [:]
    for (rule, edit) in rules { hashed[rule.hash.bits] = numbers[edit] }
    self.rules = hashed
  }

  /// The lemma of a form that is tagged; O(length of the form).
  ///
  /// - Parameters:
  ///   - form: the word.
  ///   - tag: its part of speech.
  ///   - morphology: its inflection.
  ///   - isFirst: whether it is the first word of its sentence, so that a capital tells nothing.
  /// - Returns: the lemma, in lower case but for names.
  package func lemma(
    of form: String,
    tag: UniversalTag,
    morphology: Morphology,
    isFirst: Bool
  ) -> String {
    let form = form.utf8.allSatisfy { $0 < 128 } ? form : form.replacing("’", with: "'")
    let bytes = Array(form.lowercased().utf8)
    let exact = LemmaInflection(
      form: form,
      tag: tag,
      morphology: morphology,
      isFirst: isFirst
    )
    for inflection in [exact, LemmaInflection(tag: tag)] {
      if let edit = edit(of: bytes, inflection) { return edit.lemma(of: form) }
    }
    return LemmaEdit.lowerCase.lemma(of: form)
  }

  /// The edit of the whole word's rule, or of the longest ending's that fits.
  private func edit(of word: [UInt8], _ inflection: LemmaInflection) -> LemmaEdit? {
    if let rule = rules[LemmaRule.hash(of: word, isWhole: true, inflection).bits] {
      return edits[Int(rule)]
    }
    for length in stride(from: min(Self.longestEnding, word.count), through: 0, by: -1) {
      let hash = LemmaRule.hash(of: word.suffix(length), isWhole: false, inflection)
      guard let rule = rules[hash.bits] else { continue }
      let edit = edits[Int(rule)]
      if edit.fits(length: word.count) { return edit }
    }
    return nil
  }
}

extension Lemmatizer {
  /// Reads a lemmatizer from its section.
  package init(from reader: inout SectionReader) throws(ModelError) {
    var edits: [LemmaEdit] = []
    for line in try reader.readString().split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, let cut = Int(fields[1]) else { throw reader.damaged }
      edits.append(LemmaEdit(keepsCase: fields[0] == "c", cut: cut, ending: String(fields[2])))
    }
    let hashes = try reader.readArray(of: UInt64.self)
    let numbers = try reader.readArray(of: UInt16.self)
    guard hashes.count == numbers.count, numbers.allSatisfy({ $0 < edits.count }) else {
      throw reader.damaged
    }
    self.edits = edits
    rules = Dictionary(zip(hashes, numbers), uniquingKeysWith: { first, _ in first })
  }

  /// The lemmatizer as a section of the model file.
  package var section: SectionWriter {
    var section = SectionWriter()
    let lines = edits.map { "\($0.keepsCase ? "c" : "")\t\($0.cut)\t\($0.ending)" }
    section.append(lines.joined(separator: "\n"))
    let sorted = rules.sorted { $0.key < $1.key }
    section.append(array: sorted.map(\.key))
    section.append(array: sorted.map(\.value))
    return section
  }
}
