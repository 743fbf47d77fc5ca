/// The nouns by which reports call the people of a named party: "militants" where one says "Islamic State militants".
struct PartyNouns {
  private struct Key: Hashable {
    let document: Int
    let noun: String
  }

  /// The parties whose people a report calls so.
  private var parties: [Key: Set<Int>] = [:]

  init(of graph: Graph) {
    for (slot, entity) in graph.entities.stored.enumerated() {
      let party = graph.identity.canonical[slot]
      guard graph.isParty(party), let document = graph.entityHomes[slot].document else { continue }
      let names = Set([entity.name] + entity.aliases)
      for mention in entity.mentions where mention.form != .pronoun {
        let phrase = graph.documents.stored[document].text(of: mention.span)
        guard let head = phrase.split(separator: " ").last, head.first?.isLowercase == true,
          names.contains(where: { phrase.contains($0) && !$0.hasSuffix(head) }),
          let noun = CountedKind.noun(of: phrase, counted: nil)
        else { continue }
        parties[Key(document: document, noun: noun), default: []].insert(party)
      }
    }
  }

  /// The one party whose people a report calls by the bare noun of a phrase; nil where the phrase says more.
  func party(called phrase: String, counted: Quantity?, in document: Int?) -> Int? {
    guard let document, let noun = CountedKind.noun(of: phrase, counted: counted) else {
      return nil
    }
    let counting = (counted?.text ?? "").lowercased().split(separator: " ")
    let rest = phrase.lowercased().split(separator: " ").filter { !counting.contains($0) }
    guard rest.count == 1, let found = parties[Key(document: document, noun: noun)] else {
      return nil
    }
    return found.count == 1 ? found.first : nil
  }
}
