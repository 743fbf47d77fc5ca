import Foundation
import KnowledgeGraph
import Language

/// Reads who says each draft, how surely, and when it happened.
struct CircumstanceReader: Sendable {
  private let factuality: FactualityReader
  private let dates: DateReader
  private let happenings: HappeningDates

  /// Reads the tables in a folder.
  init(in folder: URL) throws(LexiconError) {
    factuality = try FactualityReader(tables: folder)
    dates = try DateReader(in: folder)
    happenings = try HappeningDates(in: folder)
  }

  /// The circumstances of drafts, in their order.
  func circumstances(of drafts: [Draft], in report: Report, voices: Voices) -> [Circumstances] {
    let expressions = dates.expressions(
      in: report.sentences,
      published: report.day?.description
    )
    let cues = Dictionary(grouping: voices.statements.all, by: \.sentence)
      .mapValues { Set($0.map(\.cue)) }
    return drafts.map { draft in
      let sentence = report.sentences[draft.sentence]
      var result = Circumstances()
      result.speakers = speakers(of: draft, in: report, voices: voices)
      // With what it was done may be doubted ("a suspected gas attack killed nine"), and yet it was done.
      let arguments = draft.fillers.filter {
        $0.sentence == draft.sentence && !$0.isInferred && $0.role != "instrument"
      }
      // "An assassination attempt": the attempt says how far the assassination came.
      let carried = draft.trigger.first {
        sentence.relation(of: $0) == .compound && sentence.head(of: $0) == draft.head
      }
      let reading = factuality.read(
        carried ?? draft.head,
        in: sentence,
        arguments: arguments.map(\.head)
      )
      // What only describes is so, but not what a clause says of its subject: "is no member".
      let isGiven =
        draft.voice != .speaker && sentence.tree.children(of: draft.head, by: .cop).isEmpty
      result.polarity = draft.polarity ?? (isGiven ? .positive : reading.polarity)
      result.modality = draft.modality ?? (isGiven ? .asserted : reading.modality)
      // "The liberated areas": what the adjective tells is over.
      result.isSetApart =
        draft.voice != .speaker || result.modality == .intended
        || sentence.relation(of: draft.head) == .amod
          && sentence.tree.heads[draft.head] > draft.head
        || happenings.setsApart(
          draft.head,
          in: sentence,
          among: expressions[draft.sentence],
          published: report.day
        )
      let dating = happenings.expression(
        dating: draft.head,
        in: sentence,
        among: expressions[draft.sentence],
        cues: cues[draft.sentence] ?? []
      )
      // A colon or bracket that brings words is no verb that a date of theirs could be of.
      if let dating, draft.voice == .speaker, sentence.tags[draft.head] != .punctuation {
        let range = sentence.range(of: dating.tokens)
        result.time = ClaimTime(
          value: dating.value.description,
          // The present tense dates by no words, "now" by none that would date more than its own clause.
          span: dating.reach == .present || dating.isVague
            ? nil : TextSpan(range.start, range.end)
        )
      }
      if draft.rule == "title", let day = report.day, let past = TimeSpan(from: nil, to: day),
        let word = happenings.ending(ofTitle: draft.head, in: sentence)
      {
        let range = sentence.tokens[word].range
        result.time = ClaimTime(value: past.description, span: TextSpan(range.start, range.end))
      }
      return result
    }
  }

  private func speakers(
    of draft: Draft,
    in report: Report,
    voices: Voices
  ) -> [Circumstances.Speaker] {
    let own =
      draft.rule == "statement"
      ? draft.fillers("speaker").first.flatMap { report.chain(at: $0.head, in: $0.sentence) } : nil
    // "denied that ten rebel-held towns fell": who denies it does not say who holds them.
    let isDenied =
      draft.voice == .describer
      && voices.statements.speakers(of: draft.sentence, token: draft.head, layer: .stated)
        .contains { $0.stance == .deny }
    return voices.chain(
      sentence: draft.sentence,
      token: draft.head,
      layer: draft.voice == .outlet || isDenied ? .presupposed : .stated
    ).filter { link in
      // "Moss said it was what he called a disgrace": who calls it so says it of himself in quotation marks alone.
      guard let own, link.manner == .indirect, let mention = link.party?.mention else {
        return true
      }
      return report.chain(of: mention) != own
    }.map { link in
      let range = link.party.map { party in
        party.mention == nil
          ? party.span.range(in: report.analysis)
          : report.phrase(headedBy: party.head, in: party.span.sentence)
      }
      return Circumstances.Speaker(
        chain: link.party?.mention.map { report.chain(of: $0) },
        manner: link.manner,
        span: range.map { TextSpan($0.start, $0.end) },
        content: link.content.map { TextSpan($0.start, $0.end) }
      )
    }
  }
}
