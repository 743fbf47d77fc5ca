import KnowledgeGraph
import Language

/// Turns chains of mentions into the entities of one report.
struct EntityAssembler {
  let report: Report

  /// Whether a chain can be an entity: happenings and dates are none.
  func isEntity(_ chain: Int) -> Bool { type(of: report.analysis.chains[chain].kind) != nil }

  /// Whether a chain is kept though no claim needs it: a thing with a name.
  func isNamed(_ chain: Int) -> Bool {
    isEntity(chain) && mentions(of: chain).contains { $0.form == .name }
  }

  /// The entity of a chain, with its id.
  func entity(of chain: Int, id: EntityID) -> Entity {
    let names = names(of: chain)
    let name = names.first ?? description(of: chain)
    return Entity(
      id: id,
      type: type(of: report.analysis.chains[chain].kind) ?? .other,
      name: name,
      aliases: Set(names.dropFirst()).subtracting([name]).sorted(),
      mentions: mentions(of: chain).map {
        EntityMention(
          document: report.document.id,
          span: span(of: $0),
          form: KnowledgeGraph.MentionForm(rawValue: $0.form.rawValue) ?? .nominal
        )
      }
    )
  }

  /// Where a chain's first mention starts, in UTF-8 offsets.
  func start(of chain: Int) -> Int { mentions(of: chain).map { span(of: $0).start }.min() ?? 0 }

  private func mentions(of chain: Int) -> [Mention] {
    report.analysis.chains[chain].mentions.map { report.analysis.mentions[$0] }
  }

  private func span(of mention: Mention) -> TextSpan {
    let range = report.analysis.range(of: mention)
    return TextSpan(range.start, range.end)
  }

  /// The names of a chain, the fullest first, each once.
  private func names(of chain: Int) -> [String] {
    var seen: Set<String> = []
    return mentions(of: chain).filter { $0.form == .name }
      .map { name(of: $0) }
      .filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  /// The name in a mention.
  private func name(of mention: Mention) -> String {
    text(mention.name ?? mention.tokens, of: report.sentences[mention.sentence])
  }

  /// "a military source": the first common-noun phrase of a chain without a name, or whatever stands first.
  ///
  /// Where a place lies tells it from others of its sort ("a prison in Arlen"), so that stays.
  private func description(of chain: Int) -> String {
    let mentions = mentions(of: chain)
    // "Kurdish" of "Kurdish-run" says less than "Kurdish authorities".
    let nominal = mentions.first { mention in
      mention.form == .nominal
        && report.sentences[mention.sentence].tags[mention.head] != .adjective
    }
    guard let mention = nominal ?? mentions.first else { return "" }
    let isPlace = [.place, .facility].contains(report.analysis.chains[chain].kind)
    return text(
      isPlace ? located(mention) : report.core(of: mention),
      of: report.sentences[mention.sentence]
    )
  }

  /// The words of a place with those of the places that it lies by, up to what else hangs on it: "the camp near Arlen" of
  /// "shelled the camp near Arlen with mortars".
  private func located(_ mention: Mention) -> Range<Int> {
    let sentence = report.sentences[mention.sentence]
    let strange = sentence.tree.children(of: mention.head, by: .nmod).filter { child in
      guard child > mention.head, sentence.preposition(of: child) != "of" else { return false }
      switch report.kind(of: child, in: mention.sentence) {
      case .place, .facility: return false
      case .other: return sentence.tags[child] != .properNoun
      default: return true
      }
    }
    let end = strange.compactMap { sentence.tree.subtree(of: $0).first }.min()
    return mention.tokens
      .lowerBound..<max(
        mention.head + 1,
        min(mention.tokens.upperBound, end ?? .max)
      )
  }

  /// The words of tokens on one line, without article and possessive ending.
  private func text(_ tokens: Range<Int>, of sentence: Sentence) -> String {
    var tokens = tokens
    if tokens.count > 1, sentence.word(tokens.lowerBound) == "the" {
      tokens = tokens.lowerBound + 1..<tokens.upperBound
    }
    if tokens.count > 1, ["'s", "’s", "'", "’"].contains(sentence.word(tokens.upperBound - 1)) {
      tokens = tokens.lowerBound..<tokens.upperBound - 1
    }
    return sentence.text(of: tokens)
  }

  private func type(of kind: MentionKind) -> EntityType? {
    switch kind {
    case .person: .person
    case .organization: .organization
    case .group: .group
    case .facility: .facility
    case .place: .place
    case .weapon: .weapon
    case .vehicle: .vehicle
    case .other: .other
    case .event, .time: nil
    }
  }
}
