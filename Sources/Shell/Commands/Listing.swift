import KnowledgeGraph

/// What `list` lists.
enum Listing: String, CaseIterable {
  case entities, claims, documents, verbs, types, speakers
}

extension Session {
  /// The table of a listing.
  func table(
    of listing: Listing,
    _ filter: ClaimFilter,
    _ call: Invocation
  ) throws(CommandError) -> Table {
    switch listing {
    case .entities:
      let type: EntityType? = try call.choice(.type, "a type")
      return entityTable(
        graph.canonicalEntities.filter { type == nil || graph.type(of: $0) == type }
      )
    case .claims: return claimTable(filter.claims(in: graph))
    case .documents: return documentTable
    case .verbs: return verbTable(filter.claims(in: graph))
    case .types: return typeTable
    case .speakers: return speakerTable(filter.claims(in: graph))
    }
  }

  /// Entities with their types, other names and claims, those with most claims first.
  func entityTable(_ ids: [EntityID]) -> Table {
    var table = Table(
      columns: [
        .ids("entity"), .text("name"), .word("type"), .text("also called").optional,
        .number("claims"),
      ],
      limit: settings.rows
    )
    let counted = ids.map { ($0, graph.claimCount(of: $0)) }.enumerated().sorted {
      (-$0.element.1, $0.offset) < (-$1.element.1, $1.offset)
    }.map(\.element)
    for (id, claims) in counted {
      let others = otherNames(of: id)
      table.add([
        Cell(label(id), .number), Cell(name(id), .strong),
        Cell(graph.type(of: id)?.rawValue ?? ""),
        Cell(StyledText(others.joined(separator: ", ")), value: .words(others)), Cell(claims),
      ])
    }
    return table
  }

  /// The other names of an entity that differ from its name by more than case.
  func otherNames(of id: EntityID) -> [String] {
    var seen: Set<String> = [name(id).lowercased()]
    return graph.aliases(of: id).filter { seen.insert($0.lowercased()).inserted }
  }

  /// Claims as sentences, one a row.
  func claimTable(_ claims: [Claim]) -> Table {
    let text = ClaimText(self)
    var table = Table(
      columns: [.number("claim"), .text("what"), .text("who says so"), .word("report")],
      limit: settings.rows
    )
    for claim in claims {
      let report = claim.evidence.map { state.numbering.documents.label($0.document) } ?? ""
      table.add([
        text.number(claim.id), Cell(text.sentence(claim)), text.voices(of: [claim]),
        Cell(report, .number),
      ])
    }
    return table
  }

  private var documentTable: Table {
    var table = Table(
      columns: [
        .ids("report"), .word("date").optional, .text("outlet").optional, .text("agency").optional,
        .text("title"), .number("claims"),
      ],
      limit: settings.rows
    )
    let counts = Dictionary(grouping: graph.claims.compactMap(\.evidence), by: \.document)
    for document in graph.documents {
      table.add([
        Cell(state.numbering.documents.label(document.id), .number), Cell(document.published ?? ""),
        Cell(document.outlet ?? ""), Cell(document.agency ?? ""), Cell(document.heading),
        Cell(counts[document.id]?.count ?? 0),
      ])
    }
    return table
  }

  private func verbTable(_ claims: [Claim]) -> Table {
    var table = Table(
      columns: [.word("predicate"), .number("claims"), .text("verbs and nouns in the reports")],
      limit: settings.rows
    )
    let text = ClaimText(self)
    let groups = Dictionary(grouping: claims, by: \.predicate).sorted {
      (-$0.value.count, $0.key) < (-$1.value.count, $1.key)
    }
    for (predicate, claims) in groups {
      var counts: [String: Int] = [:]
      for claim in claims {
        let word = text.words(claim.trigger, of: claim).lowercased()
        if !word.isEmpty { counts[word, default: 0] += 1 }
      }
      let words = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
      let shown = words.prefix(8).joined(separator: ", ") + (words.count > 8 ? ", …" : "")
      table.add([
        Cell(predicate.rawValue, .strong), Cell(claims.count),
        Cell(StyledText(shown), value: .words(words)),
      ])
    }
    return table
  }

  private var typeTable: Table {
    var table = Table(columns: [.word("type"), .number("entities"), .text("such as")])
    let groups = Dictionary(grouping: graph.canonicalEntities) { graph.type(of: $0) ?? .other }
    for type in EntityType.allCases {
      guard let ids = groups[type] else { continue }
      let known = ids.enumerated().sorted {
        (-graph.claimCount(of: $0.element), $0.offset) < (
          -graph.claimCount(of: $1.element), $1.offset
        )
      }
      let names = known.prefix(4).map { name($0.element) }
      table.add([
        Cell(type.rawValue, .strong), Cell(ids.count),
        Cell(StyledText(names.joined(separator: ", ")), value: .words(names)),
      ])
    }
    return table
  }

  private func speakerTable(_ claims: [Claim]) -> Table {
    var table = Table(
      columns: [
        .ids("entity"), .text("speaker"), .word("grade").optional, .text("speaks for").optional,
        .number("claims"),
      ],
      limit: settings.rows
    )
    var said: [EntityID: [ClaimID]] = [:]
    for claim in claims {
      if let id = claim.attribution.first?.entity {
        said[graph.canonical(id), default: []].append(claim.id)
      }
    }
    let order = said.sorted {
      (-$0.value.count, state.numbering.entities[$0.key])
        < (-$1.value.count, state.numbering.entities[$1.key])
    }
    for (id, claims) in order {
      var other = ""
      if case .entity(let origin)? = graph.origin(of: claims[0]), origin != id {
        other = name(origin)
      }
      table.add([
        Cell(label(id), .number), Cell(name(id), .strong), Cell(graph.grade(of: id) ?? ""),
        Cell(other), Cell(claims.count),
      ])
    }
    return table
  }
}

extension SourceDocument {
  /// The title, or the first words of the prose.
  var heading: String {
    if let title { return title }
    let body = text.utf8.dropFirst(bodyStart).prefix(300)
    let words = String(decoding: body, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
  }
}
