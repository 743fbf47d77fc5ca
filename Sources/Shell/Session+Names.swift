import KnowledgeGraph

extension Session {
  /// The entity that words mean: a number (e7), `_`, a name, or the one name that begins so.
  mutating func entity(
    _ words: [Word],
    in call: Invocation
  ) throws(CommandError) -> EntityID {
    let place = call.range(of: words)
    let found = try lookUp(words, at: place)
    lastEntity = found
    return found
  }

  /// Says what else a description may mean, as "some civilians" besides "civilians"; a name means its bearer.
  private mutating func noteNamesakes(of id: EntityID, among others: [EntityID]) {
    let others = others.filter { $0 != id }
    guard graph.name(of: id)?.first?.isLowercase == true, !others.isEmpty else { return }
    let shown = others.prefix(3).map(labelled).joined(", ")
    let more = others.count > 3 ? StyledText(", and \(others.count - 3) more") : StyledText()
    namesakes = labelled(id) + StyledText(" was meant; there are also ") + shown + more + "."
  }

  private mutating func lookUp(_ words: [Word], at place: Range<String.Index>) throws(CommandError)
    -> EntityID
  {
    let name = words.phrase
    if words.count == 1, let keyword = words[0].keyword {
      if keyword == "_" {
        guard let lastEntity, graph.entity(lastEntity) != nil else {
          throw .noLastEntity(at: place)
        }
        return graph.canonical(lastEntity)
      }
      if keyword.first == "e", let number = Int(keyword.dropFirst()) {
        return graph.canonical(try record(number, keyword, state.numbering.entities, at: place))
      }
    }
    let bearers = graph.entities(named: name)
    var seen = Set<EntityID>()
    let beginning = graph.names(beginning: name).map(\.entity).filter { seen.insert($0).inserted }
    let known = beginning.isEmpty && bearers.isEmpty ? [] : knownEntities
    for found in [
      bearers.filter(known.contains), beginning.filter(known.contains), bearers, beginning,
    ] {
      if found.count == 1 {
        noteNamesakes(of: found[0], among: beginning.filter(known.contains))
        return found[0]
      }
      if found.count > 1 {
        throw .ambiguousName(
          name,
          at: place,
          candidates: found.prefix(9).map { candidate($0, name: nil) }
        )
      }
    }
    throw .unknownName(
      name,
      at: place,
      nearest: near(name).map { candidate($0.entity, name: $0.name) }
    )
  }

  /// Up to three names spelled nearly so, or with a word spelled nearly so.
  func near(_ name: String) -> [Graph.NameMatch] {
    let near = graph.names(near: name)
    if !near.isEmpty { return near }
    let words = Set(graph.entities.flatMap { ([$0.name] + $0.aliases).flatMap(Self.words) })
    var seen = Set<EntityID>()
    return Array(
      NearWords(words.sorted()).nearest(to: name.lowercased())
        .flatMap { graph.names(beginning: $0, limit: 3) }
        .filter { seen.insert($0.entity).inserted }.prefix(3)
    )
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split(separator: " ").map(String.init)
  }

  /// The canonical entities that anything is claimed of, or that claim anything. O(claims)
  private var knownEntities: Set<EntityID> {
    var known = Set<EntityID>()
    for claim in graph.claims {
      known.formUnion(claim.arguments.compactMap { $0.entity.map(graph.canonical) })
      known.formUnion(claim.attribution.compactMap { $0.entity.map(graph.canonical) })
    }
    return known
  }

  private func candidate(_ id: EntityID, name: String?) -> CommandError.Candidate {
    CommandError.Candidate(
      entity: id,
      number: state.numbering.entities.label(id),
      name: name ?? self.name(id),
      type: graph.type(of: id) ?? .other,
      claims: graph.claimCount(of: id)
    )
  }

  /// The claim that a word numbers.
  func claim(_ word: Word) throws(CommandError) -> Claim {
    let text = word.text.hasPrefix("#") ? String(word.text.dropFirst()) : word.text
    guard let number = Int(text) else {
      throw .badValue(word.text, expected: "the number of a claim, such as 12", at: word.range)
    }
    let id = try record(number, "claim \(number)", state.numbering.claims, at: word.range)
    guard let claim = graph.claim(id) else {
      throw .unknownNumber(
        "claim \(number)",
        last: state.numbering.claims.lastLabel,
        at: word.range
      )
    }
    return claim
  }

  /// The document that a word numbers (d2, or 2).
  func document(_ word: Word) throws(CommandError) -> SourceDocument {
    let text = word.text.lowercased()
    guard let number = Int(text.hasPrefix("d") ? text.dropFirst() : text[...]) else {
      throw .badValue(word.text, expected: "the number of a document, such as d2", at: word.range)
    }
    let id = try record(number, "d\(number)", state.numbering.documents, at: word.range)
    guard let document = graph.document(id) else {
      throw .unknownNumber("d\(number)", last: state.numbering.documents.lastLabel, at: word.range)
    }
    return document
  }

  private func record<ID>(
    _ number: Int,
    _ label: String,
    _ series: Numbering.Series<ID>,
    at place: Range<String.Index>
  ) throws(CommandError) -> ID {
    guard let id = series.id(number) else {
      throw .unknownNumber(label, last: series.lastLabel, at: place)
    }
    return id
  }

  /// The name to show for an entity.
  func name(_ id: EntityID) -> String { graph.nameInText(of: id) }

  /// The name of an entity with its number behind.
  func labelled(_ id: EntityID) -> StyledText {
    let canonical = graph.canonical(id)
    return StyledText(name(canonical), .strong)
      + StyledText(" (\(state.numbering.entities.label(canonical)))", .number)
  }
}

extension Graph {
  /// The name of an entity as it stands inside a sentence: "A car bomb" is "a car bomb", "The Guardian" stays.
  func nameInText(of id: EntityID) -> String {
    let name = name(of: id) ?? id.rawValue
    let words = name.split(separator: " ", maxSplits: 1)
    guard words.count == 2, ["A", "An", "The"].contains(words[0]),
      words[1].first?.isLowercase == true
    else { return name }
    return words[0].lowercased() + " " + words[1]
  }
}
