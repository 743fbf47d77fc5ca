import KnowledgeGraph
import Language

/// Who says a claim, how surely, and when it happened.
struct Circumstances: Sendable {
  /// A link of the chain of speakers, the innermost first.
  struct Speaker: Sendable {
    /// The chain of who speaks; nil for an outlet known from metadata alone.
    var chain: Int?
    /// How the words are passed on.
    var manner: AttributionManner
    /// The words that name the speaker.
    var span: TextSpan?
    /// What is said, of the innermost link.
    var content: [TextSpan] = []
  }

  /// Who says so.
  var speakers: [Speaker] = []
  /// Affirmed or denied.
  var polarity = Polarity.positive
  /// Done, tried, wished, or doubtful.
  var modality = Modality.asserted
  /// When.
  var time: ClaimTime?
  /// Whether it is no part of the news that is told around it: of another time by its own words, only described, or wished.
  var isSetApart = false

  /// The chain of attribution over a report's entities.
  func attribution(entities: [Int: EntityID]) -> [Attribution] {
    speakers.map { speaker in
      Attribution(
        entity: speaker.chain.flatMap { entities[$0] },
        manner: speaker.manner,
        span: speaker.span,
        content: speaker.content
      )
    }
  }
}
