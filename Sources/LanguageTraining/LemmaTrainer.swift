import Language

/// Learns a lemmatizer from treebanks: for each inflection, the shortest endings that tell the lemma.
struct LemmaTrainer {
  /// The number of different words that an ending needs to have a rule.
  private static let rarestEnding = 2

  /// How often each edit was seen.
  private typealias Counts = [LemmaEdit: Int]

  let verbs: [InflectedVerb]

  func train(on sentences: [Sentence]) -> Lemmatizer {
    var rules: [LemmaRule: LemmaEdit] = [:]
    for (inflection, words) in words(of: sentences) {
      let edits = words.compactMapValues(\.best)
      let endings = endings(of: edits)
      for (ending, edit) in endings {
        rules[LemmaRule(inflection: inflection, ending: ending, isWhole: false)] = edit
      }
      for (word, edit) in edits where edit != Self.edit(of: word, by: endings) {
        rules[LemmaRule(inflection: inflection, ending: word, isWhole: true)] = edit
      }
    }
    return Lemmatizer(rules: rules)
  }

  /// How each word of each inflection becomes its lemma.
  private func words(of sentences: [Sentence]) -> [LemmaInflection: [[UInt8]: Counts]] {
    var words: [LemmaInflection: [[UInt8]: Counts]] = [:]
    for sentence in sentences {
      for (index, token) in sentence.tokens.enumerated() where sentence.lemmas[index] != "_" {
        add(
          token.form.replacing("’", with: "'"),
          lemma: sentence.lemmas[index].replacing("’", with: "'"),
          tag: sentence.tags[index],
          morphology: sentence.morphology[index],
          isFirst: index == 0,
          to: &words
        )
      }
    }
    for verb in verbs {
      add(
        verb.form,
        lemma: verb.lemma,
        tag: .verb,
        morphology: verb.morphology,
        isFirst: false,
        to: &words
      )
    }
    return words
  }

  private func add(
    _ form: String,
    lemma: String,
    tag: UniversalTag,
    morphology: Morphology,
    isFirst: Bool,
    to words: inout [LemmaInflection: [[UInt8]: Counts]]
  ) {
    let word = Array(form.lowercased().utf8)
    let edit = LemmaEdit(from: form, to: lemma)
    let exact = LemmaInflection(form: form, tag: tag, morphology: morphology, isFirst: isFirst)
    for inflection in [exact, LemmaInflection(tag: tag)] {
      words[inflection, default: [:]][word, default: [:]][edit, default: 0] += 1
    }
  }

  /// The endings whose words become their lemmas otherwise than those of the next shorter ending.
  private func endings(of edits: [[UInt8]: LemmaEdit]) -> [[UInt8]: LemmaEdit] {
    var counts: [[UInt8]: Counts] = [:]
    for (word, edit) in edits {
      for length in 0...min(Lemmatizer.longestEnding, word.count) {
        counts[Array(word.suffix(length)), default: [:]][edit, default: 0] += 1
      }
    }
    var endings: [[UInt8]: LemmaEdit] = [:]
    let byLength = counts.keys.sorted { ($0.count, $0.hashableText) < ($1.count, $1.hashableText) }
    for ending in byLength {
      guard let seen = counts[ending], let best = seen.best else { continue }
      let isFrequent = ending.isEmpty || seen.values.reduce(0, +) >= Self.rarestEnding
      let inherited = Self.inherited(by: ending, from: endings)
      if isFrequent, ending.isEmpty || inherited != best,
        best.cut <= ending.count
      {
        endings[ending] = best
      }
    }
    return endings
  }

  /// The edit of the next shorter ending that has one.
  private static func inherited(
    by ending: [UInt8],
    from endings: [[UInt8]: LemmaEdit]
  ) -> LemmaEdit? {
    for length in stride(from: ending.count - 1, through: 0, by: -1) {
      if let edit = endings[Array(ending.suffix(length))] { return edit }
    }
    return nil
  }

  /// The edit of the longest ending that has one and fits.
  private static func edit(of word: [UInt8], by endings: [[UInt8]: LemmaEdit]) -> LemmaEdit? {
    for length in stride(from: min(Lemmatizer.longestEnding, word.count), through: 0, by: -1) {
      guard let edit = endings[Array(word.suffix(length))] else { continue }
      if edit.fits(length: word.count) { return edit }
    }
    return nil
  }
}

extension [LemmaEdit: Int] {
  /// The most frequent edit; of equals the first in order.
  fileprivate var best: LemmaEdit? {
    self.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}

extension [UInt8] {
  fileprivate var hashableText: String { String(decoding: self, as: UTF8.self) }
}
