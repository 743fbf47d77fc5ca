import KnowledgeGraph
import Language

/// Where things are.
///
/// - Matches: a preposition of place between a thing and a place, or a verb of being somewhere ("hide", "be based").
/// - Claims: located_in(entity, place), the relation as qualifier where it is not "in".
/// - Example: "a barracks north of Arlen" is located_in(entity: a barracks, place: Arlen), north of.
/// - Not: what is nowhere ("no road in Arlen"); where something happens, which is the happening's place; one with a name
///   ("a boost for Moss in Arlen"); people without a name whom the place only tells from others: one ("the man in Arlen"),
///   or several in a place without a name ("the men in the town").
struct LocationRule: ClaimRule {
  let lexicon: Lexicon
  let places: PlaceReader

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.flatMap { token -> [Draft] in
      guard let (entity, rule) = located(by: token, in: index, of: report) else { return [] }
      return places.places(of: token, in: sentence) { isPlace($0, in: index, of: report) }
        .filter {
          guard !isVisit(of: entity, in: $0, sentence), !isOnlyBehind(entity, $0, index, report),
            !isExample($0, in: sentence)
          else { return false }
          return isPlace($0.head, in: index, of: report) && $0.head != entity
            && sentence.preposition(of: $0.head) != "into"
            && (rule == "hiding-in" || !sentence.isNone(entity))
            && !isWithin($0.head, entity, in: sentence)
            && (rule == "hiding-in" || isNamed($0.head, in: sentence)
              || !isUnnamedGroup(entity, in: index, of: report))
            || places.isRegion($0.head, in: sentence)
        }
        .map { place in
          Draft(
            predicate: "located_in",
            rule: rule,
            sentence: index,
            head: rule == "hiding-in" ? token : place.head,
            trigger: trigger(of: place, in: sentence),
            fillers: [
              .init(role: "entity", sentence: index, head: entity),
              .init(role: "place", sentence: index, head: place.head),
            ],
            voice: rule == "hiding-in" || isUnnamedGroup(entity, in: index, of: report)
              ? .speaker : sentence.isToldAsNew(entity) ? .describer : .outlet,
            qualifier: place.qualifier == "in" ? nil : place.qualifier
          )
        }
    }
  }

  /// What is somewhere by a token: the people or thing it heads, or whom a verb of staying puts there.
  private func located(
    by token: Int,
    in index: Int,
    of report: Report
  ) -> (entity: Int, rule: String)? {
    let sentence = report.sentences[index]
    switch sentence.tags[token] {
    // "under rebel control outside the capital": a happening lies nowhere, whatever it happens to.
    case .noun
    where lexicon.isHappening(token, in: sentence):
      return nil
    case .noun, .properNoun:
      let kind = report.kind(of: token, in: index)
      switch kind {
      case .facility, .place:
        let isRelation = places.isRelation(sentence.lemmas[token])
        return isRelation ? nil : (token, "place-preposition")
      case .group, .organization:
        guard kind == .group || isNamed(token, in: sentence),
          !isDoer(token, in: sentence)
        else { return nil }
        return (token, "place-preposition")
      case .person, .weapon, .vehicle, .event, .time, .other, nil: return nil
      }
    case .verb where lexicon.isCue(sentence.verbLemma(token), of: "hide"):
      let clause = VerbClauses(lexicon: lexicon).clause(of: token, in: sentence, at: index)
      let subject = (clause.tokens(at: .subject) + clause.tokens(at: .object)).first
      return (placeDescribed(by: token, in: index, of: report) ?? subject).map {
        ($0, "hiding-in")
      }
    default:
      return nil
    }
  }

  /// "the operations of the army in Arlen", "raids by rebels in Bergen": the place is where something is done, whoever does
  /// it.
  private func isDoer(_ token: Int, in sentence: Sentence) -> Bool {
    guard sentence.relation(of: token) == .nmod, let deed = sentence.head(of: token),
      sentence.tags[deed] == .noun, ["by", "of"].contains(sentence.preposition(of: token) ?? "")
    else { return false }
    return lexicon.isHappening(deed, in: sentence)
      || lexicon.isCue(sentence.lemmas[deed].lowercased(), of: "carrier")
  }

  /// "drove from Arlen, which lies in the north": of what stands before it a clause without a comma between two things
  /// describes the place right before it, whatever the tree says.
  private func placeDescribed(by verb: Int, in index: Int, of report: Report) -> Int? {
    let sentence = report.sentences[index]
    guard [.acl, .relativeClause, .advcl].contains(sentence.relation(of: verb)) else { return nil }
    let pronoun = sentence.tree.children(of: verb, by: .nsubj, .nsubjPassive).first
    guard pronoun == nil || pronoun.map({ sentence.isRelativePronoun($0) }) == true else {
      return nil
    }
    var end = pronoun ?? verb
    while end > 0, [.punctuation, .adverb].contains(sentence.tags[end - 1]) { end -= 1 }
    let mention = report.analysis.mentions.first {
      $0.sentence == index && $0.tokens.upperBound == end
        && !places.isRelation(sentence.lemmas[$0.head])
    }
    guard let head = mention?.head, isPlace(head, in: index, of: report) else { return nil }
    return head
  }

  /// "the United States in Norway", "Norway, the United States": one country is in another as a guest, and lies beside it
  /// in a list.
  private func isVisit(of entity: Int, in place: PlacePhrase, _ sentence: Sentence) -> Bool {
    lexicon.isCountry(entity, in: sentence) && lexicon.isCountry(place.head, in: sentence)
  }

  /// "in some cities, most notably in Arlen": what is named as one of several does not hold them.
  private func isExample(_ place: PlacePhrase, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: place.head, by: .advmod).contains {
      lexicon.isCue(sentence.word($0), of: "example")
    }
  }

  /// "a witness in northern Arlen at the old port": where somebody is at lies within the place named before.
  private func isWithin(_ place: Int, _ entity: Int, in sentence: Sentence) -> Bool {
    sentence.preposition(of: place) == "at" && isNamed(entity, in: sentence)
      && sentence.preposition(of: entity) != nil
  }

  private func isNamed(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.names.contains { $0.tokens.contains(token) }
  }

  /// "killed ten of the militia on the coast": people and their organisations are on no place, what happens is.
  private func isOnlyBehind(
    _ entity: Int,
    _ place: PlacePhrase,
    _ index: Int,
    _ report: Report
  ) -> Bool {
    let sentence = report.sentences[index]
    return sentence.preposition(of: place.head) == "on"
      && sentence.head(of: place.head) == entity
      && [.organization, .person, .group].contains(report.kind(of: entity, in: index))
  }

  private func isUnnamedGroup(_ token: Int, in index: Int, of report: Report) -> Bool {
    report.kind(of: token, in: index) == .group
      && !isNamed(token, in: report.sentences[index])
  }

  private func isPlace(_ token: Int, in index: Int, of report: Report) -> Bool {
    switch report.kind(of: token, in: index) {
    case .place, .facility: true
    default: false
    }
  }

  /// The words that put it there: the preposition, or the place itself where it stands in apposition.
  private func trigger(of place: PlacePhrase, in sentence: Sentence) -> [Int] {
    let cases = sentence.tree.children(of: place.head, by: .case).filter { $0 < place.head }
    return cases.first.map { [$0] } ?? [place.head]
  }
}
