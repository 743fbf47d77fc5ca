import KnowledgeGraph

/// What a saying must be about: an entity, or words of the sentence; nothing asks for all.
struct Topic {
  private var entity: EntityID?
  private var words = ""
  private var isQuoted = false

  /// Reads "about NAME" or words; a name that several bear stands for its words, a quoted one for these too.
  init(_ about: [Word]?, _ rest: ArraySlice<Word>, _ call: Invocation, in session: inout Session) {
    let given = about ?? Array(rest)
    words = given.phrase.lowercased()
    if about != nil { entity = try? session.entity(given, in: call) }
    isQuoted = given.contains(where: \.isQuoted)
  }

  /// Whether it asks for all.
  var isEmpty: Bool { words.isEmpty }

  /// Whether a claim is about it.
  func fits(_ claim: Claim, in session: Session) -> Bool {
    if isEmpty { return true }
    let graph = session.graph
    if let entity, claim.arguments.contains(where: { $0.entity.map(graph.canonical) == entity }) {
      return true
    }
    guard entity == nil || isQuoted, let evidence = claim.evidence else { return false }
    return ClaimText(session).words(evidence.span, of: claim).lowercased().contains(words)
  }
}

extension Session {
  /// Claims with their speakers, each as a sentence; that something is said is told where no claim tells what.
  func sayings(_ claims: [Claim], _ topic: Topic) -> Output {
    let told = Dictionary(
      grouping: claims.filter { $0.predicate != "say" },
      by: { $0.evidence?.document }
    ).mapValues { $0.compactMap(\.trigger) }
    let found = claims.filter { claim in
      guard topic.fits(claim, in: self) else { return false }
      guard claim.predicate == "say", let said = claim.argument("content")?.span else {
        return true
      }
      return told[claim.evidence?.document]?.contains {
        said.start <= $0.start && $0.end <= said.end
      }
        != true
    }
    guard !found.isEmpty else { return Output("Nobody is quoted on that.") }
    let text = ClaimText(self)
    var table = Table(
      columns: [.number("claim"), .text("who says so"), .text("what")],
      limit: settings.rows
    )
    for claim in found {
      table.add([text.number(claim.id), text.voices(of: [claim]), Cell(text.sentence(claim))])
    }
    return Output(.table(table))
  }
}

extension Claim {
  /// Whether somebody says it whom agency and outlet only pass on.
  var hasSpeaker: Bool { attribution.contains { $0.manner != .agency && $0.manner != .outlet } }
}
