import KnowledgeGraph
import Language

/// What a hyphenated participle says of the noun that it describes.
///
/// - Matches: "X-run Y", X a name, a nationality or a noun, the participle in `compound-participles.tsv`.
/// - Claims: control, leads, support, seize or located_in between X and Y, in the outlet's voice, where Y is counted in the
///   speaker's.
/// - Example: "a Kurdish-run prison" is control(controller: Kurdish, territory: a Kurdish-run prison).
/// - Not: "ISIS-held men", whose participle wants a place, "a well-funded campaign".
struct CompoundParticipleRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.compactMap { token in
      guard let (modifier, participle) = parts(of: token, in: sentence),
        let relation = lexicon.participles[participle], sentence.tags[modifier] != .adverb,
        !lexicon.isCue(sentence.word(modifier), of: "shapePrefix"),
        let described = sentence.noun(describedByCompound: token)
      else { return nil }
      // "the Arlen-based activist Dara Amin"
      let noun =
        sentence.relation(of: described) == .description
        ? sentence.head(of: described) ?? described : described
      let kind = report.kind(of: noun, in: index)
      // "Corn-based ethanol"
      let isName =
        sentence.tokens[modifier].form.first?.isUppercase == true
        && sentence.tags[modifier] != .noun
      guard relation.kinds.isEmpty || relation.kinds.contains(kind?.rawValue ?? ""),
        relation.first != "place" || isName
      else { return nil }
      return Draft(
        predicate: relation.predicate,
        rule: "compound-participle",
        sentence: index,
        head: token,
        trigger: Array(min(modifier, token)...token),
        fillers: ([modifier] + suspended(before: modifier, in: sentence)).map {
          .init(
            role: relation.first,
            sentence: index,
            head: $0,
            range: range(of: $0, in: sentence)
          )
        }
          + ([noun] + joined(to: noun, kind: kind, in: index, of: report)).map {
            .init(role: relation.second, sentence: index, head: $0)
          },
        voice: sentence.isToldAsNew(noun)
          && !sentence.tree.children(of: noun, by: .nummod).isEmpty ? .describer : .outlet
      )
    }
  }

  /// "rebel-held towns and villages": what nothing else describes is described with what it is joined to.
  private func joined(to noun: Int, kind: MentionKind?, in index: Int, of report: Report) -> [Int] {
    let sentence = report.sentences[index]
    return sentence.tree.children(of: noun, by: .conj).filter { other in
      sentence.tags[other] == .noun && sentence.morphology[other].number == .plural
        && report.kind(of: other, in: index) == kind
        && sentence.tree.children[other].allSatisfy {
          $0 > other || sentence.relation(of: $0) == .cc
        }
    }
  }

  /// The characters of a modifier without the owner of what it describes: "rebel" of "Elbonia's rebel-held north".
  private func range(of modifier: Int, in sentence: Sentence) -> TextRange? {
    guard let owner = sentence.tree.children(of: modifier, by: .possessive).last else {
      return nil
    }
    let end = sentence.tree.subtree(of: owner).last ?? owner
    return end < modifier ? sentence.range(of: end + 1..<modifier + 1) : nil
  }

  /// "rebel- and government-held land": the modifier whose participle is told with the next.
  private func suspended(before modifier: Int, in sentence: Sentence) -> [Int] {
    guard modifier > 2, ["and", "or"].contains(sentence.word(modifier - 1)),
      sentence.word(modifier - 2) == "-", sentence.tokens[modifier - 2].spaceAfter,
      !sentence.tokens[modifier - 3].spaceAfter
    else { return [] }
    return [modifier - 3]
  }

  /// The modifier before the hyphen and the participle behind it, which ends at `token`.
  private func parts(of token: Int, in sentence: Sentence) -> (modifier: Int, participle: String)? {
    if token >= 2, sentence.word(token - 1) == "-" {
      return (token - 2, sentence.word(token))
    }
    let parts = sentence.word(token).split(separator: "-")
    guard parts.count == 2 else { return nil }
    return (token, String(parts[1]))
  }
}
