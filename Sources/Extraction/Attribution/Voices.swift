import KnowledgeGraph
import Language

/// Who says each word of a report: its statements and, outside them, its agencies and outlet.
package struct Voices: Sendable {
  /// The statements of the report.
  package let statements: Statements
  private let analysis: Analysis
  private let document: DocumentVoice
  private let chains: [Int]

  init(
    of document: SourceDocument,
    _ analysis: Analysis,
    _ statements: Statements,
    lexicon: SpeechLexicon
  ) {
    self.analysis = analysis
    self.statements = statements
    self.document = DocumentVoice(of: document, analysis, statements.all, lexicon: lexicon)
    chains = analysis.chainOfMention
  }

  /// The chain of who says a word, the innermost speaker first; empty where an unnamed outlet speaks.
  ///
  /// A word that only describes ("Kurdish-run", an apposition, a title) is of the layer `.presupposed`:
  /// outside quotation marks the outlet vouches for it, not the speaker.
  package func chain(
    sentence: Int,
    token: Int,
    layer: Statements.Layer = .stated
  ) -> [VoiceLink] {
    let speakers = statements.speakers(of: sentence, token: token, layer: layer)
      .filter { !document.sources.contains($0) }
    let isQuoted = statements.isQuoted(sentence: sentence, token: token)
    var links: [VoiceLink] = []
    for statement in speakers {
      let content = links.isEmpty ? statement.content.ranges(in: analysis) : []
      var manner = statement.manner
      if manner == .direct || manner == .indirect {
        manner = isQuoted || statement.isVerbatim ? .direct : .indirect
      }
      links.append(VoiceLink(party: statement.speaker, manner: manner, content: content))
      if let outlet = statement.outlet {
        let link = VoiceLink(party: outlet, manner: .agency)
        if !document.links.contains(where: { isSame($0, link) }) { links.append(link) }
      }
    }
    return distinct(links + document.links)
  }

  /// The links, without those whose speaker has spoken further inside.
  private func distinct(_ links: [VoiceLink]) -> [VoiceLink] {
    var result: [VoiceLink] = []
    for link in links where !result.contains(where: { isSame($0, link) }) { result.append(link) }
    return result
  }

  private func isSame(_ a: VoiceLink, _ b: VoiceLink) -> Bool {
    guard let one = a.party, let other = b.party else {
      return a.name != nil && a.name == b.name
    }
    if let left = one.mention, let right = other.mention { return chains[left] == chains[right] }
    return one.span.sentence == other.span.sentence && one.head == other.head
  }
}
