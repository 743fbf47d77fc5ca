import KnowledgeGraph
import Language

extension CorpusPipeline.Reading {
  /// A token's place.
  private struct Place {
    let sentence: Sentence
    let token: Int
  }

  /// Words that count or compare and that no corpus takes into a filler.
  private static let counting: Set<String> = [
    "another", "many", "more", "other", "own", "same", "several", "such", "various",
  ]

  /// Nouns for bodies that people serve in.
  private static let institutions: Set<String> = [
    "army", "battalion", "brigade", "cartel", "command", "dictatorship", "force", "front",
    "government", "guard", "mafia", "military", "movement", "navy", "party", "police", "regime",
    "squad",
  ]

  /// The characters of the token that heads a span: the first whose own head lies outside it.
  func head(of span: TextSpan) -> TextSpan {
    guard let place = headPlace(of: span) else { return span }
    let found = place.sentence.tokens[place.token].range
    return TextSpan(found.start, found.end)
  }

  /// The lemmas of a span's tokens, in lower case.
  func lemmas(in span: TextSpan) -> Set<String> {
    let range = TextRange(span.start, span.end)
    return Set(
      analysis.sentences.filter { $0.range.overlaps(range) }.flatMap { sentence in
        sentence.tokens.indices.filter { range.contains(sentence.tokens[$0].range) }
          .map { sentence.lemmas[$0].lowercased() }
      }
    )
  }

  /// Whether a common noun heads a span.
  func isCommonNoun(_ span: TextSpan) -> Bool {
    headPlace(of: span).map { $0.sentence.tags[$0.token] == .noun } ?? false
  }

  /// Whether a span only describes the words of a trigger ("rebel" in "the rebel attack").
  func isModifier(_ span: TextSpan, of trigger: TextSpan?) -> Bool {
    guard let place = headPlace(of: span), let trigger else { return false }
    let governor = place.sentence.tree.heads[place.token]
    guard governor >= 0 else { return false }
    return [.amod, .compound].contains(place.sentence.tree.relations[place.token])
      && TextRange(trigger.start, trigger.end).overlaps(place.sentence.tokens[governor].range)
  }

  /// Whether a plural noun heads a span.
  func isPlural(_ span: TextSpan) -> Bool {
    headPlace(of: span).map { $0.sentence.morphology[$0.token].number == .plural } ?? false
  }

  /// Whether a span is headed by a word for a body that people serve in, not for people.
  func isInstitution(_ span: TextSpan) -> Bool {
    headPlace(of: span).map { isInstitution($0.token, in: $0.sentence) } ?? false
  }

  private func isInstitution(_ token: Int, in sentence: Sentence) -> Bool {
    Self.institutions.contains(sentence.lemmas[token].lowercased())
  }

  /// The organizations that a span names beside what it stands for: "guerrillas of the Harbour Front", "army troops".
  func organizations(namedIn span: TextSpan) -> [String] {
    let range = TextRange(span.start, span.end)
    let own = self.words(in: span)
    let named = contribution.entities.filter { entity in
      entity.type == .organization
        && (entity.mentions.contains {
          $0.form == .name && span.start <= $0.span.start && $0.span.end <= span.end
        } || ([entity.name] + entity.aliases).contains { own.contains(" \($0.uppercased()) ") })
    }.map(\.name)
    guard let place = headPlace(of: span) else { return named }
    let sentence = place.sentence
    let bodies = sentence.tree.children(of: place.token, by: .compound, .possessive, .nmod).filter {
      isInstitution($0, in: sentence) && range.contains(sentence.tokens[$0].range)
    }
    return named
      + bodies.compactMap { body in
        phrase(
          headedBy: Place(sentence: sentence, token: body),
          without: nil,
          upTo: sentence.tokens[body].range.end
        )
      }.filter { body in !named.contains { $0.contains(body) } }
  }

  /// A span's tokens in capitals, each between blanks.
  private func words(in span: TextSpan) -> String {
    let range = TextRange(span.start, span.end)
    let forms = analysis.sentences.filter { $0.range.overlaps(range) }.flatMap(\.tokens)
      .filter { range.contains($0.range) }.map { $0.form.uppercased() }
    return " " + forms.joined(separator: " ") + " "
  }

  /// The words of a span from the first that describes its head, without article and count.
  func phrase(headedIn span: TextSpan, without trigger: TextSpan?) -> String? {
    headPlace(of: span).flatMap { phrase(headedBy: $0, without: trigger, upTo: span.end) }
  }

  private func phrase(headedBy place: Place, without trigger: TextSpan?, upTo end: Int) -> String? {
    let sentence = place.sentence
    let described = sentence.tree.children[place.token].filter { child in
      let range = sentence.tokens[child].range
      let isTrigger = trigger.map { TextRange($0.start, $0.end).overlaps(range) } ?? false
      switch sentence.tree.relations[child] {
      case .amod, .compound, .flat:
        return child < place.token && !isTrigger
          && !Self.counting.contains(sentence.lemmas[child].lowercased())
      case .possessive: return child < place.token && sentence.tags[child] != .pronoun
      default: return false
      }
    }
    let first = described.compactMap { sentence.tree.subtree(of: $0).first }.min() ?? place.token
    let tokens = sentence.tokens.indices[first...].prefix { sentence.tokens[$0].range.end <= end }
    guard let last = tokens.last else { return nil }
    return sentence.text(of: min(first, place.token)..<max(last, place.token) + 1)
  }

  /// The people to whom a thing belongs that a span stands for: "the homes of Dara Amin and Sami Noor".
  func owners(namedIn span: TextSpan) -> [String] {
    guard let place = headPlace(of: span) else { return [] }
    let sentence = place.sentence
    let range = TextRange(span.start, span.end)
    let owners = sentence.tree.children(of: place.token, by: .possessive, .nmod).filter {
      sentence.tree.relations[$0] == .possessive
        || sentence.tree.children(of: $0, by: .case).contains { sentence.lemmas[$0] == "of" }
    }
    let below = owners.flatMap { sentence.tree.subtree(of: $0) }
    return sentence.names.filter { name in
      name.kind == .person && name.tokens.contains { below.contains($0) }
        && range.contains(sentence.range(of: name.tokens))
    }.map { sentence.text(of: $0.tokens) }
  }

  /// The people whose names stand with the word that heads a span: "the peasants Dara Amin and Sami Noor".
  func people(namedWith span: TextSpan) -> [String] {
    guard let place = headPlace(of: span),
      !place.sentence.names.contains(where: {
        $0.kind == .person && $0.tokens.contains(place.token)
      })
    else { return [] }
    let sentence = place.sentence
    var tokens = [place.token]
    var next = 0
    while next < tokens.count {
      tokens += sentence.tree.children(of: tokens[next], by: .appos, .flat, .conj, .description)
        .filter { !tokens.contains($0) && (next > 0 || sentence.tree.relations[$0] != .conj) }
      next += 1
    }
    let names = sentence.names.filter {
      $0.kind == .person && tokens.contains(where: $0.tokens.contains)
    }
    return names.map { sentence.text(of: $0.tokens) }
  }

  /// The head of the organization's name that hangs on the head of a span: "the press department at the Harbour Union".
  func nameHead(under span: TextSpan) -> TextSpan? {
    guard let place = headPlace(of: span) else { return nil }
    let below = place.sentence.tree.subtree(of: place.token)
    let names = place.sentence.names.filter { name in
      name.kind == .organization && name.tokens.contains { below.contains($0) }
    }
    return names.first.flatMap { name in
      let range = place.sentence.range(of: name.tokens)
      return head(of: TextSpan(range.start, range.end))
    }
  }

  /// For "its" or "which", the phrase in its sentence that tells what it stands for.
  func nearName(for span: TextSpan, of id: EntityID?) -> TextSpan? {
    guard let place = headPlace(of: span), place.sentence.tags[place.token] == .pronoun,
      [.possessive, .nsubj].contains(place.sentence.tree.relations[place.token]),
      let entity = entity(id)
    else { return nil }
    return entity.mentions.first { mention in
      mention.form != .pronoun
        && place.sentence.range.contains(TextRange(mention.span.start, mention.span.end))
    }?.span
  }

  /// The last place of some words in a span.
  func last(_ words: String, in span: TextSpan) -> TextSpan? {
    let text = Array(contribution.document.text.utf8)
    let wanted = Array(words.utf8)
    guard !wanted.isEmpty, span.end - span.start >= wanted.count else { return nil }
    let starts = (span.start...span.end - wanted.count).reversed()
    return starts.first { text[$0...].starts(with: wanted) }.map {
      TextSpan($0, $0 + wanted.count)
    }
  }

  private func headPlace(of span: TextSpan) -> Place? {
    let range = TextRange(span.start, span.end)
    for sentence in analysis.sentences where sentence.range.overlaps(range) {
      let tokens = sentence.tokens.indices.filter { range.contains(sentence.tokens[$0].range) }
      let head = tokens.first { token in
        let governor = sentence.tree.heads[token]
        return governor < 0 || !range.contains(sentence.tokens[governor].range)
      }
      if let head { return Place(sentence: sentence, token: head) }
    }
    return nil
  }
}
