/// The referents of one text with the links made so far: what the passes of linking read and write.
struct Discourse {
  let lexicon: CoreferenceLexicon
  let sentences: [Sentence]
  let referents: [Referent]
  /// What ranking looks at in each referent.
  let profiles: [AnaphorProfile]
  var clusters: ReferentClusters
  /// The sentences that each quotation stands in.
  let quotationSentences: [[Int]]
  /// The referent that a token heads, by sentence.
  let headed: [[Int]]
  /// The turns of an interview by the sentences that they hold.
  let turns: [Int: InterviewTurn]

  init(sentences: [Sentence], mentions: [Mention], lexicon: CoreferenceLexicon) {
    self.lexicon = lexicon
    self.sentences = sentences
    let found = QuotationFinder().quotations(in: sentences)
    let quotations = Self.numbers(of: found, in: sentences)
    quotationSentences = found.map { $0.spans.map(\.sentence) }
    var headed = sentences.map { Array(repeating: -1, count: $0.count) }
    var referents: [Referent] = []
    referents.reserveCapacity(mentions.count)
    var profiles: [AnaphorProfile] = []
    profiles.reserveCapacity(mentions.count)
    for (index, mention) in mentions.enumerated() {
      let reader = ReferentReader(
        lexicon: lexicon,
        sentence: sentences[mention.sentence],
        quotations: quotations[mention.sentence]
      )
      let referent = reader.referent(of: mention)
      referents.append(referent)
      profiles.append(
        AnaphorProfile(of: referent, in: sentences[mention.sentence], lexicon: lexicon)
      )
      headed[mention.sentence][mention.head] = index
    }
    self.referents = referents
    self.profiles = profiles
    self.headed = headed
    clusters = ReferentClusters(referents, lexicon: lexicon)
    turns = Dictionary(
      InterviewTurn.turns(in: sentences).flatMap { turn in
        turn.words.map { ($0.sentence, turn) }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// For each sentence, the number of the quotation that each token stands in.
  private static func numbers(of quotations: [Quotation], in sentences: [Sentence]) -> [[Int?]] {
    var numbers: [[Int?]] = sentences.map { Array(repeating: nil, count: $0.count) }
    for (number, quotation) in quotations.enumerated() {
      for span in quotation.spans {
        for token in span.tokens { numbers[span.sentence][token] = number }
      }
    }
    return numbers
  }

  /// The referent whose phrase a token heads.
  func referent(sentence: Int, head: Int) -> Int? {
    guard head >= 0, headed[sentence][head] >= 0 else { return nil }
    return headed[sentence][head]
  }

  /// Whether one phrase lies in the other.
  func areNested(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (referents[a].mention, referents[b].mention)
    return first.sentence == second.sentence && first.tokens.overlaps(second.tokens)
  }

  /// Links two referents if nothing speaks against it.
  @discardableResult
  mutating func link(_ a: Int, _ b: Int) -> Bool {
    guard clusters.agree(a, b) else { return false }
    clusters.join(a, b)
    return true
  }

  /// Links two names that the text or the lexicon gives to one thing.
  mutating func linkAliases(_ a: Int, _ b: Int) {
    guard clusters.kindsAgree(a, b) else { return }
    clusters.join(a, b)
  }
}
