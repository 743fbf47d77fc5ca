import KnowledgeGraph
import Language

/// Where people and organizations are at home.
///
/// - Matches: a place's name as modifier of a person or a facility; as possessor of a name, a facility or a place; behind
///   "of" or "from" a person's or an organization's name, "from" one person, or "of" what is part of a place ("suburb").
/// - Claims: located_in(entity, place), in the outlet's voice.
/// - Example: "Dara Amin of Arlen" and "the Arlen architect" are in Arlen.
/// - Not: a place inside a name ("the Bank of Arlen"); who leads a place or speaks for it ("Arlen's
///   mayor", "Mayor Dara Amin of Arlen"), or acts for it ("Arlen's army"); a country that somebody's calling is about
///   ("a Norway analyst"), or that has something elsewhere ("Norway's base in Arlen").
struct HomeRule: ClaimRule {
  let lexicon: Lexicon
  let places: PlaceReader

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.flatMap { token -> [Draft] in
      guard isAtHome(token, in: index, of: report) else { return [] }
      return homes(of: token, in: index, of: report).map { home in
        Draft(
          predicate: "located_in",
          rule: "home",
          sentence: index,
          head: home,
          trigger: [home],
          fillers: [
            .init(role: "entity", sentence: index, head: token),
            .init(role: "place", sentence: index, head: home),
          ],
          voice: .outlet
        )
      }
    }
  }

  /// Whether a token heads people, an organization, a facility or a part of a place, and no title that says more of a
  /// place.
  private func isAtHome(_ token: Int, in index: Int, of report: Report) -> Bool {
    let sentence = report.sentences[index]
    guard [.noun, .properNoun].contains(sentence.tags[token]),
      title(token, in: sentence).map({ isCalling($0) }) ?? true
    else { return false }
    switch report.kind(of: token, in: index) {
    case .person, .facility: return true
    case .place: return sentence.tags[token] == .noun && !places.isRelation(sentence.lemmas[token])
    case .organization: return sentence.names.contains { $0.tokens.contains(token) }
    case .group, .weapon, .vehicle, .event, .time, .other, nil: return false
    }
  }

  private func title(_ token: Int, in sentence: Sentence) -> Lexicon.Relation? {
    lexicon.titles[sentence.lemmas[token].lowercased()]
  }

  /// Whether a title says what somebody is to organizations alone, so that a place is but where: "an Arlen lawyer".
  private func isCalling(_ title: Lexicon.Relation) -> Bool {
    !title.kinds.isEmpty && !title.kinds.contains("place")
  }

  /// "President Dara Amin of Norway", "Presidents Dara Amin of Norway and Sami Noor of Denmark": what is behind the name is of
  /// the office before it.
  private func leads(_ name: Int, in sentence: Sentence) -> Bool {
    let tree = sentence.tree
    let isOffice = { (token: Int) in
      title(token, in: sentence).map { $0.predicate == "leads" && !isCalling($0) } ?? false
    }
    let first = sentence.relation(of: name) == .conj ? sentence.head(of: name) ?? name : name
    let before = [sentence.head(of: first)].compactMap(\.self).filter {
      $0 < first && [.appos, .flat, .nmodUnmarked].contains(sentence.relation(of: first))
    }
    return tree.children(of: name, by: .compound, .description, .flat).contains(where: isOffice)
      || (before + tree.children(of: first, by: .compound, .description, .flat)).contains {
        sentence.morphology[$0].number == .plural && isOffice($0)
      }
  }

  private func homes(of token: Int, in index: Int, of report: Report) -> [Int] {
    let sentence = report.sentences[index]
    let own = sentence.names.first { $0.tokens.contains(token) }
    let kind = report.kind(of: token, in: index)
    // "Dara Amin, 30, of Arlen": the phrase may hang on the age.
    let ages = sentence.tree.children[token].filter { sentence.tags[$0] == .numeral && $0 > token }
    let phrases = sentence.tree.children[token] + ages.flatMap { sentence.tree.children[$0] }
    return phrases.filter { child in
      guard own?.tokens.contains(child) != true,
        sentence.names.contains(where: { $0.kind == .place && $0.tokens.contains(child) }),
        report.kind(of: child, in: index) == .place
      else { return false }
      switch sentence.relation(of: child) {
      case .compound:
        let isSubject = title(token, in: sentence) != nil && places.isRegion(child, in: sentence)
        return child < token && kind != .organization && kind != .place && !isSubject
          && !isNamePart(child, of: token, in: sentence)
          && !isOther(than: child, token, in: sentence)
      case .possessive:
        return (own != nil || kind == .facility || kind == .place)
          && !isElsewhere(token, than: child, in: index, of: report)
      case .nmod:
        let preposition = sentence.preposition(of: child) ?? ""
        if own != nil {
          return preposition == "from" || preposition == "of" && !leads(token, in: sentence)
        }
        return kind == .person && preposition == "from"
          && !lexicon.isCue(sentence.lemmas[token].lowercased(), of: "departed")
          || preposition == "of" && isPart(token, in: sentence)
      default: return false
      }
    }
  }

  /// "the Arlen Large Array": capitals between a place and the noun make it a part of a name that the names do not hold.
  private func isNamePart(_ place: Int, of token: Int, in sentence: Sentence) -> Bool {
    let end = sentence.names.first { $0.tokens.contains(place) }?.tokens.upperBound ?? place + 1
    let start = sentence.names.first { $0.tokens.contains(token) }?.tokens.lowerBound ?? token
    return end < start && sentence.tags[end..<start].contains(.properNoun)
  }

  /// Whether a noun behind a place is not what is there: an office in capitals ("Arlen Railway Manager"), what another
  /// owns ("the Elbonian mayor's house"), or what the place itself is, its comma lost ("Arlen site of the talks").
  private func isOther(than place: Int, _ token: Int, in sentence: Sentence) -> Bool {
    let tree = sentence.tree
    let isOffice =
      title(token, in: sentence) != nil && !sentence.isInCapitals
      && sentence.tokens[token].form.first?.isUppercase == true
      && !sentence.names.contains { $0.tokens.contains(token) }
    let isOwned = tree.children(of: token, by: .possessive).contains { $0 > place }
    let isPlaceItself =
      sentence.tags[token] == .noun && sentence.morphology[token].number != .plural
      && tree.children(of: token, by: .det, .possessive).isEmpty
      && tree.children(of: token, by: .nmod).contains {
        $0 > token && sentence.preposition(of: $0) == "of"
      }
    return isOffice || isOwned || isPlaceItself
  }

  /// "Elbonia's base in Arlen", "Elbonia's neighbouring country": what a country has may lie in another.
  private func isElsewhere(
    _ token: Int,
    than country: Int,
    in index: Int,
    of report: Report
  ) -> Bool {
    let sentence = report.sentences[index]
    let isBeside = sentence.tree.children(of: token, by: .amod).contains {
      lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "neighbouring")
    }
    return isBeside
      || sentence.tags[token] == .noun && places.isRegion(country, in: sentence)
        && places.places(of: token, in: sentence).contains { place in
          sentence.preposition(of: place.head) != nil && place.head > token
            && report.kind(of: place.head, in: index) == .place
        }
  }

  /// Whether "of" behind a noun joins the whole: "the capital of Norway", "a suburb of Arlen", "the suburbs of Arlen".
  ///
  /// "The suburb of Arlen" and "the Norwegian capital of Arlen" are Arlen itself.
  private func isPart(_ token: Int, in sentence: Sentence) -> Bool {
    let lemma = sentence.lemmas[token].lowercased()
    let own = sentence.tree.children(of: token, by: .amod, .compound, .possessive)
    guard lexicon.isCue(lemma, of: "partOf"),
      !own.contains(where: { sentence.tokens[$0].form.first?.isUppercase == true })
    else { return false }
    return lemma == "capital" || sentence.morphology[token].number == .plural
      || sentence.tree.children(of: token, by: .det).contains {
        ["a", "an"].contains(sentence.word($0))
      }
  }
}
