internal import Language

/// How often an anaphor is linked with something before it that the corpus says it stands for.
struct AnaphorScores {
  /// The sorts of anaphor that are told apart.
  enum Sort: String, CaseIterable {
    case pronouns = "pronouns"
    case pronounsOfNews = "pronouns of news and interviews"
    case nominals = "definite nominals"
    case nominalsOfNews = "definite nominals of news and interviews"
  }

  /// Counts of one sort.
  struct Counts {
    /// Anaphors that the product links with something before them.
    var linked = 0
    /// Anaphors whose gold chain begins before them.
    var anaphoric = 0
    /// Anaphors whose nearest phrase before them in the product's chain is of their gold chain.
    var right = 0

    /// The part of the linked that is right, 0 to 1.
    var precision: Double { linked > 0 ? Double(right) / Double(linked) : 0 }
    /// The part of the gold anaphors that is linked rightly, 0 to 1.
    var recall: Double { anaphoric > 0 ? Double(right) / Double(anaphoric) : 0 }
  }

  private(set) var counts: [Sort: Counts] = [:]

  /// Adds a document; third persons, and nominals with "the", "this" or "that".
  mutating func add(_ analysis: Analysis, gold: CoreferenceCorpus.Document) {
    let mentions = GoldMentions(of: analysis, in: gold.chains)
    let isNews = ["news", "interview"].contains(gold.genre)
    for chain in analysis.chains {
      var previous: Int?
      for index in chain.mentions {
        let mention = analysis.mentions[index]
        defer { if !CoreferenceEvaluation.isRelative(mention, in: analysis) { previous = index } }
        guard let (sort, ofNews) = sorts(of: mention, in: analysis) else { continue }
        let isRight =
          mentions.chains[index] != nil
          && previous.map { mentions.chains[$0] == mentions.chains[index] } ?? false
        for sort in isNews ? [sort, ofNews] : [sort] {
          counts[sort, default: Counts()].linked += previous == nil ? 0 : 1
          counts[sort, default: Counts()].anaphoric += mentions.isAnaphoric[index] ? 1 : 0
          counts[sort, default: Counts()].right += isRight ? 1 : 0
        }
      }
    }
  }

  private func sorts(of mention: Mention, in analysis: Analysis) -> (Sort, Sort)? {
    let sentence = analysis.sentences[mention.sentence]
    switch mention.form {
    case .name: return nil
    case .pronoun:
      let isThird = Self.thirdPersons.contains(sentence.tokens[mention.head].form.lowercased())
      return isThird ? (.pronouns, .pronounsOfNews) : nil
    case .nominal:
      let isDefinite = sentence.tree.children(of: mention.head, by: .det).contains {
        ["the", "this", "that", "these", "those"].contains(sentence.lemmas[$0].lowercased())
      }
      return isDefinite ? (.nominals, .nominalsOfNews) : nil
    }
  }

  private static let thirdPersons: Set<String> = [
    "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they",
    "them", "their", "theirs", "themselves",
  ]
}
