import KnowledgeGraph
import Language

/// The outermost links of every chain of a report: agencies it passes on, and its outlet.
struct DocumentVoice {
  /// The links, the outlet last.
  let links: [VoiceLink]
  /// The statements that only say where the report comes from ("Trend reports citing Euronews").
  let sources: [Statement]

  /// Reads lead, dateline, closing credit and header.
  init(
    of document: SourceDocument,
    _ analysis: Analysis,
    _ statements: [Statement],
    lexicon: SpeechLexicon
  ) {
    let reader = DocumentVoiceReader(analysis: analysis, lexicon: lexicon)
    let passedOn = reader.passedOn(by: statements)
    sources = passedOn
    var links = passedOn.map { statement in
      VoiceLink(
        party: statement.speaker,
        manner: statement.manner == .citing ? .citing : .outlet
      )
    }
    if let credit = reader.credit() {
      links.append(VoiceLink(party: credit, manner: .agency))
    }
    if let agency = document.agency {
      links.append(VoiceLink(party: reader.party(named: agency), name: agency, manner: .agency))
    }
    if let outlet = document.outlet {
      links.append(VoiceLink(party: reader.party(named: outlet), name: outlet, manner: .outlet))
    }
    self.links = links
  }
}

/// Finds in a text where it comes from.
private struct DocumentVoiceReader {
  let analysis: Analysis
  let lexicon: SpeechLexicon

  /// "X reports citing Y" in the first sentences or the last: Y, then X.
  func passedOn(by statements: [Statement]) -> [Statement] {
    let edges = Set(analysis.sentences.indices.prefix(2)).union(
      analysis.sentences.indices.suffix(1)
    )
    for cited in statements where cited.manner == .citing && edges.contains(cited.sentence) {
      let head = analysis.sentences[cited.sentence].tree.heads[cited.cue]
      guard
        let carrier = statements.first(where: { $0.sentence == cited.sentence && $0.cue == head }),
        isOrganization(cited.speaker), isOrganization(carrier.speaker)
      else { continue }
      return [cited, carrier]
    }
    return []
  }

  /// An agency in brackets in the dateline, or alone in the last paragraph.
  func credit() -> Party? {
    for index in analysis.sentences.indices.prefix(3) {
      if let party = bracketed(in: index) { return party }
    }
    guard let last = analysis.sentences.indices.last, last > 0,
      analysis.sentences[last - 1].paragraph != analysis.sentences[last].paragraph
    else { return nil }
    let sentence = analysis.sentences[last]
    let words = sentence.tokens.indices.filter { sentence.tags[$0] != .punctuation }
    guard let first = words.first, let end = words.last, words.count <= 3,
      lexicon.isOutlet(words.map { sentence.tokens[$0].form })
    else { return nil }
    return party(TokenSpan(sentence: last, tokens: first..<end + 1))
  }

  /// "DAMASCUS (AP) -": an outlet in brackets before a dash.
  private func bracketed(in index: Int) -> Party? {
    let sentence = analysis.sentences[index]
    let forms = sentence.tokens.prefix(16).map(\.form)
    guard let open = forms.firstIndex(of: "("), let close = forms[open...].firstIndex(of: ")"),
      close > open + 1, close + 1 < forms.count,
      ["-", "–", "—", "―", "--"].contains(forms[close + 1]),
      lexicon.isOutlet(Array(forms[open + 1..<close]))
    else { return nil }
    return party(TokenSpan(sentence: index, tokens: open + 1..<close))
  }

  /// The first mention with this name, or that begins with it.
  func party(named name: String) -> Party? {
    let wanted = name.lowercased()
    let named = analysis.mentions.indices.filter { analysis.mentions[$0].form == .name }
    let index =
      named.first { text(of: $0) == wanted } ?? named.first { text(of: $0).hasPrefix(wanted + " ") }
    guard let index else { return nil }
    let mention = analysis.mentions[index]
    let span = TokenSpan(sentence: mention.sentence, tokens: mention.tokens)
    return Party(span: span, head: mention.head, mention: index)
  }

  private func text(of mention: Int) -> String {
    let mention = analysis.mentions[mention]
    return analysis.sentences[mention.sentence].tokens[mention.tokens].map { $0.form.lowercased() }
      .joined(separator: " ")
  }

  /// A run of tokens as a party, with the mention inside it if there is one.
  private func party(_ span: TokenSpan) -> Party {
    let mention = analysis.mentions.firstIndex {
      $0.sentence == span.sentence && span.tokens.contains($0.head)
    }
    let head = mention.map { analysis.mentions[$0].head } ?? span.tokens.lowerBound
    return Party(span: span, head: head, mention: mention)
  }

  /// Whether a speaker is named, and no person.
  private func isOrganization(_ party: Party?) -> Bool {
    guard let party else { return false }
    let sentence = analysis.sentences[party.span.sentence]
    let isPerson = sentence.names.contains {
      $0.kind == .person && $0.tokens.contains(party.head)
    }
    return sentence.tags[party.head] == .properNoun && !isPerson
  }
}
