import KnowledgeGraph

/// A corpus of relations between phrases, told by its lines' keys.
enum RelationCorpus {
  /// Sentences as tokens, relations between names.
  case conll04
  /// Texts, relations between any phrases.
  case re3d

  /// A relation as the corpus gives it, each side the code points of a phrase.
  struct Relation: Hashable {
    let type: String
    let source: Range<Int>
    let target: Range<Int>
  }

  /// A document with its relations.
  struct Document: Decodable {
    let corpus: RelationCorpus
    let id: String
    /// The text, or the tokens with a space between them.
    let text: String
    /// The tokens, where the corpus gives them.
    let tokens: [String]?
    let relations: [Relation]

    private enum Keys: String, CodingKey { case id, text, tokens, entities, relations }
    private struct TokenRelation: Decodable {
      let type: String
      let head: Int
      let tail: Int
    }
    private struct TokenEntity: Decodable {
      let start: Int
      let end: Int
    }
    private struct TextRelation: Decodable {
      struct Phrase: Decodable {
        let begin: Int
        let end: Int
      }
      let type: String
      let source: Phrase
      let target: Phrase
      let confidence: Double
    }

    init(from decoder: any Decoder) throws {
      let keys = try decoder.container(keyedBy: Keys.self)
      id = try keys.decode(String.self, forKey: .id)
      if let tokens = try keys.decodeIfPresent([String].self, forKey: .tokens) {
        corpus = .conll04
        text = tokens.joined(separator: " ")
        self.tokens = tokens
        var starts: [Int] = []
        var offset = 0
        for token in tokens {
          starts.append(offset)
          offset += token.unicodeScalars.count + 1
        }
        starts.append(offset)
        let phrases = try keys.decode([TokenEntity].self, forKey: .entities)
          .map { starts[$0.start]..<starts[$0.end] - 1 }
        relations = try keys.decode([TokenRelation].self, forKey: .relations)
          .map { Relation(type: $0.type, source: phrases[$0.head], target: phrases[$0.tail]) }
      } else {
        corpus = .re3d
        text = try keys.decode(String.self, forKey: .text)
        tokens = nil
        relations = try keys.decode([TextRelation].self, forKey: .relations)
          .filter { $0.confidence >= 0.5 }
          .map {
            Relation(
              type: $0.type,
              source: $0.source.begin..<$0.source.end,
              target: $0.target.begin..<$0.target.end
            )
          }
      }
    }
  }

  /// The types that are scored, in the order printed.
  var types: [String] {
    switch self {
    case .conll04: ["Kill", "Live_In", "Located_In", "OrgBased_In", "Work_For"]
    case .re3d:
      [
        "AlliesOf", "BelongsTo", "CoLocated", "FightingAgainst", "HasAttrOf", "InChargeOf",
        "IsSynonymOf",
      ]
    }
  }

  /// Whether the corpus relates whoever takes part in a happening to its place, and what is counted to the count.
  var takesPlacesAndCounts: Bool { self == .re3d }

  /// Whether a relation holds both ways, so that either side may come first.
  func isSymmetric(_ type: String) -> Bool {
    ["AlliesOf", "CoLocated", "FightingAgainst", "IsSynonymOf"].contains(type)
  }

  /// What follows from two relations by the corpus's own practice, the second of the first one's target.
  ///
  /// In CoNLL04 what is in a town is in its state too, and who works for an organization lives where it is.
  func relation(from first: String, and second: String) -> String? {
    guard self == .conll04 else { return nil }
    switch (first, second) {
    case ("Live_In", "Located_In"), ("OrgBased_In", "Located_In"), ("Located_In", "Located_In"):
      return first
    case ("Work_For", "OrgBased_In"): return "Live_In"
    default: return nil
    }
  }

  /// What the corpus calls a predicate between things of two types; nil if nothing that is scored.
  ///
  /// In CoNLL04 people work for organizations alone: who leads or represents a place lives in it.
  func type(of predicate: Predicate, first: EntityType?, second: EntityType?) -> String? {
    switch self {
    case .conll04:
      switch predicate {
      case "kill": "Kill"
      // Whoever is shot counts as killed.
      case "attack": first == .person && second == .person ? "Kill" : nil
      case "member_of", "leads", "speaks_for": second == .place ? "Live_In" : "Work_For"
      case "located_in":
        switch first {
        case .person: "Live_In"
        case .organization, .group: "OrgBased_In"
        case .place, .facility: "Located_In"
        case .weapon, .vehicle, .other, nil: nil
        }
      default: nil
      }
    case .re3d:
      switch predicate {
      case "attack", "clash", "defeat", "kill": "FightingAgainst"
      // Whoever visits a place is there.
      case "consult": second == .place || second == .facility ? "CoLocated" : nil
      case "member_of", "speaks_for": "BelongsTo"
      case "leads", "control": "InChargeOf"
      case "same_as": "IsSynonymOf"
      case "support": "AlliesOf"
      case "has_attribute": "HasAttrOf"
      case "located_in": "CoLocated"
      default: nil
      }
    }
  }
}
