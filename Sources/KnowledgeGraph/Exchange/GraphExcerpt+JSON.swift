extension GraphExcerpt {
  /// Cytoscape's JSON: entities as nodes, claims as edges with their attributes.
  var cytoscape: String {
    var json = JSONWriter()
    json.raw("{\"elements\":{\"nodes\":[")
    for id in entities {
      json.separate()
      json.raw("\n{\"data\":")
      json.object([("id", id.rawValue), ("label", name(id)), ("type", type(id))])
      json.raw("}")
    }
    json.raw("\n],\"edges\":[")
    for edge in edges {
      json.separate()
      json.raw("\n{\"data\":")
      let ends = [
        ("id", edge.id), ("source", edge.source.rawValue), ("target", edge.target.rawValue),
        ("label", label(edge)),
      ]
      json.object(ends + attributes(edge).map { ($0.key, $0.value) })
      json.raw("}")
    }
    json.raw("\n]}}\n")
    return String(decoding: json.bytes.array, as: UTF8.self)
  }

  /// FollowTheMoney, an entity a line: people, organisations and things; reports as texts; claims as events.
  var followTheMoney: String {
    var json = JSONWriter()
    func record(_ id: String, _ schema: String, _ properties: [(String, [String?])]) {
      json.raw("{\"id\":")
      json.string(id)
      json.raw(",\"schema\":")
      json.string(schema)
      json.raw(",\"properties\":{")
      for (key, values) in properties {
        let known = values.compactMap(\.self).filter { !$0.isEmpty }
        if known.isEmpty { continue }
        json.separate()
        json.string(key)
        json.raw(":[")
        for value in known {
          json.separate()
          json.string(value)
        }
        json.raw("]")
      }
      json.raw("}}\n")
    }
    for document in documents {
      record(
        document.id.rawValue,
        "PlainText",
        [
          ("name", [document.title ?? document.id.rawValue]), ("title", [document.title]),
          ("fileName", [document.path]),
          ("publishedAt", [document.published]), ("sourceUrl", [document.url]),
          ("publisher", [document.outlet]), ("bodyText", [document.text]),
        ]
      )
    }
    for id in entities {
      let schema = Self.schema(of: graph.type(of: id) ?? .other)
      let full = schema == "Address" ? name(id) : nil
      record(
        id.rawValue,
        schema,
        [("name", [name(id)]), ("full", [full]), ("alias", graph.aliases(of: id))]
      )
    }
    for claim in claims where graph.ontology.isHappening(claim.predicate) {
      record(claim.id.rawValue, "Event", event(claim))
    }
    return String(decoding: json.bytes.array, as: UTF8.self)
  }

  private func event(_ claim: Claim) -> [(String, [String?])] {
    let entry = graph.ontology[claim.predicate]
    func entities(_ isWanted: (Role) -> Bool, _ isLegal: Bool) -> [EntityID] {
      claim.arguments.filter { isWanted($0.role) }.compactMap { $0.entity.map(graph.canonical) }
        .filter { Self.isLegalEntity(graph.type(of: $0) ?? .other) == isLegal }
    }
    let days = claim.time?.timeSpan
    let fillers = claim.arguments.map { filler($0, of: claim) }
    let main = [entry?.agent, entry?.patient].compactMap(\.self)
    let words = main.compactMap { claim.argument($0).map { filler($0, of: claim) } }
    let name = ([claim.predicate.rawValue] + words).joined(separator: ": ")
    var summary = [claim.polarity.rawValue, claim.modality.rawValue].joined(separator: ", ")
    summary += ", by " + speakers(of: claim).joined(separator: " via ")
    return [
      ("name", [name]), ("startDate", [days?.start.map(Self.day)]),
      ("endDate", [days?.end.map(Self.day)]), ("summary", [summary]),
      ("organizer", entities({ $0 == entry?.agent }, true).map(\.rawValue)),
      ("involved", entities({ $0 != entry?.agent }, true).map(\.rawValue)),
      ("location", entities({ $0 == "place" }, false).map(self.name)),
      ("description", [quote(claim)]), ("namesMentioned", fillers),
      ("proof", [claim.evidence?.document.rawValue]),
    ]
  }

  /// A date without its time of day and its doubt.
  private static func day(_ date: CalendarDate) -> String {
    String(date.description.prefix(10).filter { $0.isNumber || $0 == "-" })
  }

  private static func schema(of type: EntityType) -> String {
    switch type {
    case .person: "Person"
    case .organization, .group: "Organization"
    case .place: "Address"
    case .vehicle: "Vehicle"
    case .facility, .weapon, .other: "Asset"
    }
  }

  private static func isLegalEntity(_ type: EntityType) -> Bool {
    [.person, .organization, .group].contains(type)
  }
}

extension JSONWriter {
  /// Writes an object of strings.
  fileprivate mutating func object(_ members: [(String, String)]) {
    raw("{")
    for (key, value) in members {
      separate()
      string(key)
      raw(":")
      string(value)
    }
    raw("}")
  }
}
