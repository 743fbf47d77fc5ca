public import KnowledgeGraph

/// Decides which entities of different reports are one.
///
/// Names decide, the surest first: the same name, a well-known alias, an acronym, a spelling, a surname; then, for
/// facilities, their type and place. Unnamed entities are never one by their noun alone.
public struct Resolver: Sendable {
  private let reader: NameReader

  /// Makes a resolver over the shipped tables.
  ///
  /// - Throws: `LexiconError` where a table is missing or damaged.
  public init() throws {
    reader = try NameReader()
  }

  /// Hearsay's judgements over a graph: a function of its documents and of the person's judgements alone.
  ///
  /// Near-linear in the entities: names are compared only within blocks of one sound.
  ///
  /// - Parameter graph: the graph; what hearsay judged before is not looked at.
  /// - Returns: pairs of entities that are one, each with its confidence and reason.
  public func judgements(for graph: Graph) -> [Judgement] {
    resolution(of: graph).groups.judgements
  }

  /// Pairs that are likely one, but not surely enough to be judged so; a person may.
  ///
  /// Pairs that a person judged, either way, are left out, as are those that are one already.
  ///
  /// - Parameter graph: the graph; what hearsay judged before is not looked at.
  /// - Returns: the judgements that hearsay does not make, the surest first, each with its confidence and reason.
  public func suggestions(for graph: Graph) -> [Judgement] {
    var resolution = resolution(of: graph)
    resolution.suggestAcrossFamilies()
    return resolution.groups.suggestions
  }

  private func resolution(of graph: Graph) -> Resolution {
    var resolution = Resolution(graph: graph, reader: reader)
    // What does not hang on who is joined already is found on another core.
    let (sounds, longerNames, places) = (
      Meanwhile { [resolution] in resolution.namesOfOneSound() },
      Meanwhile { [resolution] in resolution.longerNames() },
      Meanwhile { [resolution] in resolution.placesOfFacilities() }
    )
    resolution.joinSameNames()
    resolution.joinTypedNames()
    resolution.joinAcronyms()
    resolution.joinSpellings(sounds.value)
    resolution.joinShortForms(longerNames.value)
    resolution.joinFacilities(by: places.value)
    resolution.joinInstitutions()
    resolution.joinPeoples()
    return resolution
  }
}
